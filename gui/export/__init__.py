"""What leaves the program: pictures, tables, a briefing; each says what it shows, its unit and where it is from."""
