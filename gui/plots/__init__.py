"""Plot items that take frames and know no simulation."""
