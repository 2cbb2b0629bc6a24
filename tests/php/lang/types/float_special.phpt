--TEST--
Infinity and not-a-number
--FILE--
<?php
var_dump(INF, -INF, NAN, INF - INF, NAN == NAN, INF == INF, 0.0 == -0.0, is_nan(NAN), is_infinite(-INF), INF > PHP_INT_MAX, 1e308 * 10, -1e308 * 10);
echo INF, ' ', -INF, ' ', NAN, "\n";
--EXPECT--
float(INF)
float(-INF)
float(NAN)
float(NAN)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
float(INF)
float(-INF)
INF -INF NAN
