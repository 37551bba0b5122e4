"""Own log, exp, power, sigmoid and inverse normal: the same bits on every machine.

The library functions of C and of numpy differ in the last bit between machines, CPU features and versions. These use
only + - * /, the square root, comparisons, conversions and bit casts, which IEEE 754 rounds alike everywhere.

Source
------
`log` and `exp`: fdlibm 5.3, e_log.c and e_exp.c, without the branches for special ranges.
Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
"Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is
preserved."
https://www.netlib.org/fdlibm/
"""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64

_LN2_HI: Final = 6.93147180369123816490e-01
_LN2_LO: Final = 1.90821492927058770002e-10
_INVERSE_LN2: Final = 1.44269504088896338700e00

_FRACTION_BITS: Final = np.int64(52)
_FRACTION_MASK: Final = np.int64(0xFFFFFFFFFFFFF)
_BIAS: Final = np.int64(1023)
_ONE_BITS: Final = np.int64(0x3FF0000000000000)
_ROOT_HALF_BITS: Final = np.int64(0x3FE6A09E00000000)
_SMALLEST_NORMAL: Final = 2.2250738585072014e-308
_TWO_54: Final = 2.0**54

_EXP_OVERFLOW: Final = 7.09782712893383973096e02
_EXP_UNDERFLOW: Final = -7.45133219101941108420e02

_AS241_SPLIT_CENTRE: Final = 0.425
_AS241_SPLIT_TAIL: Final = 5.0


@kernel(inline=True)
def log(x: float) -> float:
    """Return the natural logarithm, within one unit in the last place.

    Parameters
    ----------
    x : float
        Minus infinity comes from 0, NaN from what is below 0.
    """
    if not x > 0.0:
        return -math.inf if x == 0.0 else math.nan
    if x == math.inf:
        return x
    exponent = np.int64(0)
    if x < _SMALLEST_NORMAL:
        x *= _TWO_54
        exponent = np.int64(-54)
    # Take out the power of two that leaves a number in [sqrt(1/2), sqrt(2)).
    bits = np.float64(x).view(np.int64) + (_ONE_BITS - _ROOT_HALF_BITS)
    exponent += (bits >> _FRACTION_BITS) - _BIAS
    f = np.int64((bits & _FRACTION_MASK) + _ROOT_HALF_BITS).view(np.float64) - 1.0
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    odd = z * (
        6.666666666666735130e-01
        + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01))
    )
    half_square = 0.5 * f * f
    k = float(exponent)
    return s * (half_square + (odd + even)) + k * _LN2_LO - half_square + f + k * _LN2_HI


@kernel(inline=True)
def exp(x: float) -> float:
    """Return e to the power x, within one unit in the last place.

    Parameters
    ----------
    x : float
        Infinity comes from above 709.78, 0 from below -745.13.
    """
    if x > _EXP_OVERFLOW:
        return math.inf
    if x < _EXP_UNDERFLOW:
        return 0.0
    if math.isnan(x):
        return x
    k = np.int64(_INVERSE_LN2 * x + (0.5 if x > 0.0 else -0.5))
    high = x - k * _LN2_HI
    low = k * _LN2_LO
    r = high - low
    t = r * r
    c = r - t * (
        1.66666666666666019037e-01
        + t
        * (
            -2.77777777770155933842e-03
            + t * (6.61375632143793436117e-05 + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))
        )
    )
    y = 1.0 + (r * c / (2.0 - c) - low + high)
    # Two exact powers of two, since one alone may lie outside the range; only the last product rounds.
    first = k >> np.int64(1)
    second = k - first
    return y * _power_of_two(first) * _power_of_two(second)


@kernel(inline=True)
def _power_of_two(k: np.int64) -> float:
    """Return 2**k for k in [-1022, 1023]."""
    return np.int64((k + _BIAS) << _FRACTION_BITS).view(np.float64)


@kernel(inline=True)
def power(x: float, y: float) -> float:
    """Return x to the power y as exp(y log x); its relative error is about ``|y log x|`` units in the last place.

    Parameters
    ----------
    x : float, at least 0
        NaN comes from below 0 (unless y is 0).
    y : float
        Any exponent; 0 gives 1.
    """
    if y == 0.0:
        return 1.0
    return exp(y * log(x))


@kernel(inline=True)
def sigmoid(x: float) -> float:
    """Return the logistic function 1 / (1 + exp(-x)), in [0, 1], without overflow at either end."""
    e = exp(-abs(x))
    return (1.0 if x >= 0.0 else e) / (1.0 + e)


@kernel(inline=True)
def _ratio(r: float, over: tuple[float, ...], under: tuple[float, ...]) -> float:
    """Return the ratio of two polynomials of degree 7; coefficients from the highest power down."""
    a = over[0]
    b = under[0]
    for i in range(1, 8):
        a = a * r + over[i]
        b = b * r + under[i]
    return a / b


@kernel
def normal(u: float) -> float:
    """Turn a uniform number into a standard normal one: the inverse of the normal distribution function.

    One uniform gives one normal, and a larger one a larger, so that paired runs stay paired.

    Parameters
    ----------
    u : float in (0, 1)
        0 and 1 give minus and plus infinity.

    Returns
    -------
    float
        Within 1e-15 relative.

    Source
    ------
    Wichura (1988), Algorithm AS 241: PPND16. https://doi.org/10.2307/2347330
    """
    q = u - 0.5
    if abs(q) <= _AS241_SPLIT_CENTRE:
        return q * _ratio(_AS241_SPLIT_CENTRE * _AS241_SPLIT_CENTRE - q * q, _CENTRE_OVER, _CENTRE_UNDER)
    tail = u if q < 0.0 else 1.0 - u
    if not tail > 0.0:
        return (-math.inf if q < 0.0 else math.inf) if tail == 0.0 else math.nan
    r = math.sqrt(-log(tail))
    if r <= _AS241_SPLIT_TAIL:
        z = _ratio(r - 1.6, _MIDDLE_OVER, _MIDDLE_UNDER)
    else:
        z = _ratio(r - _AS241_SPLIT_TAIL, _TAIL_OVER, _TAIL_UNDER)
    return -z if q < 0.0 else z


@kernel
def fill_normal(out: F64, u: F64) -> None:
    """Turn uniform numbers into standard normal ones.

    Parameters
    ----------
    out : float64[n]
        Modified in place; may be `u` itself.
    u : float64[n], in (0, 1)
        For instance from `sim.kernels.rng.fill_uniform`.
    """
    for i in range(out.shape[0]):
        out[i] = normal(u[i])


_CENTRE_OVER: Final = (
    2.5090809287301226727e3,
    3.3430575583588128105e4,
    6.7265770927008700853e4,
    4.5921953931549871457e4,
    1.3731693765509461125e4,
    1.9715909503065514427e3,
    1.3314166789178437745e2,
    3.3871328727963666080e0,
)
_CENTRE_UNDER: Final = (
    5.2264952788528545610e3,
    2.8729085735721942674e4,
    3.9307895800092710610e4,
    2.1213794301586595867e4,
    5.3941960214247511077e3,
    6.8718700749205790830e2,
    4.2313330701600911252e1,
    1.0,
)
_MIDDLE_OVER: Final = (
    7.74545014278341407640e-4,
    2.27238449892691845833e-2,
    2.41780725177450611770e-1,
    1.27045825245236838258e0,
    3.64784832476320460504e0,
    5.76949722146069140550e0,
    4.63033784615654529590e0,
    1.42343711074968357734e0,
)
_MIDDLE_UNDER: Final = (
    1.05075007164441684324e-9,
    5.47593808499534494600e-4,
    1.51986665636164571966e-2,
    1.48103976427480074590e-1,
    6.89767334985100004550e-1,
    1.67638483018380384940e0,
    2.05319162663775882187e0,
    1.0,
)
_TAIL_OVER: Final = (
    2.01033439929228813265e-7,
    2.71155556874348757815e-5,
    1.24266094738807843860e-3,
    2.65321895265761230930e-2,
    2.96560571828504891230e-1,
    1.78482653991729133580e0,
    5.46378491116411436990e0,
    6.65790464350110377720e0,
)
_TAIL_UNDER: Final = (
    2.04426310338993978564e-15,
    1.42151175831644588870e-7,
    1.84631831751005468180e-5,
    7.86869131145613259100e-4,
    1.48753612908506148525e-2,
    1.36929880922735805310e-1,
    5.99832206555887937690e-1,
    1.0,
)
