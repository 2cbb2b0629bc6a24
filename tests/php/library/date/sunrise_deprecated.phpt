--TEST--
date_sunrise() and date_sunset() are deprecated, date_sun_info() is not
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('date_sunrise', [0, SUNFUNCS_RET_TIMESTAMP]);
c('date_sunset', [0, SUNFUNCS_RET_TIMESTAMP]);
c("date_sun_info", [0, NAN, 1], [0, 1, INF], [0, 1.0, 2.0], ['x', 1, 2], [0, 'x', 2], [0, 1], [0, INF, 2]);
--EXPECT--
== date_sunrise(0,0): [8192] Function date_sunrise() is deprecated
16663
== date_sunset(0,0): [8192] Function date_sunset() is deprecated
53240
== date_sun_info(0,NAN,1): ValueError: date_sun_info(): Argument #2 ($latitude) must be finite
== date_sun_info(0,1,INF): ValueError: date_sun_info(): Argument #3 ($longitude) must be finite
== date_sun_info(0,1.0,2.0): ["sunrise":21144,"sunset":64716,"transit":42930,"civil_twilight_begin":19867,"civil_twilight_end":65993,"nautical_twilight_begin":18301,"nautical_twilight_end":67559,"astronomical_twilight_begin":16729,"astronomical_twilight_end":69131,]
== date_sun_info("x",1,2): TypeError: date_sun_info(): Argument #1 ($timestamp) must be of type int, string given
== date_sun_info(0,"x",2): TypeError: date_sun_info(): Argument #2 ($latitude) must be of type float, string given
== date_sun_info(0,1): ArgumentCountError: date_sun_info() expects exactly 3 arguments, 2 given
== date_sun_info(0,INF,2): ValueError: date_sun_info(): Argument #2 ($latitude) must be finite
