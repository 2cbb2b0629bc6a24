--TEST--
DateInterval: durations in ISO 8601
--FILE--
<?php
foreach (['P1D', 'P1M', 'P1Y', 'PT36H', 'PT1S', 'P1Y2M3DT4H5M6S', 'P2W', 'P1W2D', 'P0001-02-03T04:05:06', 'PT', 'P', 'P1', '1D', 'P1DT', 'P1H', 'P-1D', 'p1d', 'P1.5D'] as $text) {
    try {
        $i = new DateInterval($text);
        echo "$text: ", $i->format('%y %m %d %h %i %s %a'), ' ', (new DateTime('2021-01-31 12:00'))->add($i)->format('c'), ' ', (new DateTime('2021-03-31 12:00'))->sub($i)->format('c'), "\n";
    } catch (Exception $e) {
        echo "$text: ", $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
P1D: 0 0 1 0 0 0 (unknown) 2021-02-01T12:00:00+00:00 2021-03-30T12:00:00+00:00
P1M: 0 1 0 0 0 0 (unknown) 2021-03-03T12:00:00+00:00 2021-03-03T12:00:00+00:00
P1Y: 1 0 0 0 0 0 (unknown) 2022-01-31T12:00:00+00:00 2020-03-31T12:00:00+00:00
PT36H: 0 0 0 36 0 0 (unknown) 2021-02-02T00:00:00+00:00 2021-03-30T00:00:00+00:00
PT1S: 0 0 0 0 0 1 (unknown) 2021-01-31T12:00:01+00:00 2021-03-31T11:59:59+00:00
P1Y2M3DT4H5M6S: 1 2 3 4 5 6 (unknown) 2022-04-03T16:05:06+00:00 2020-01-28T07:54:54+00:00
P2W: 0 0 14 0 0 0 (unknown) 2021-02-14T12:00:00+00:00 2021-03-17T12:00:00+00:00
P1W2D: 0 0 9 0 0 0 (unknown) 2021-02-09T12:00:00+00:00 2021-03-22T12:00:00+00:00
P0001-02-03T04:05:06: 1 2 3 4 5 6 (unknown) 2022-04-03T16:05:06+00:00 2020-01-28T07:54:54+00:00
PT: Unknown or bad format (PT)
P: Unknown or bad format (P)
P1: Unknown or bad format (P1)
1D: Unknown or bad format (1D)
P1DT: Unknown or bad format (P1DT)
P1H: Unknown or bad format (P1H)
P-1D: Unknown or bad format (P-1D)
p1d: Unknown or bad format (p1d)
P1.5D: Unknown or bad format (P1.5D)
