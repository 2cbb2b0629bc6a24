--TEST--
mb_strlen() and mb_substr()
--EXTENSIONS--
mbstring
--FILE--
<?php
$s = "aé日😀z";
var_dump(mb_strlen($s), mb_strlen($s, '8bit'), mb_strlen($s, 'ASCII'), mb_strlen(mb_convert_encoding($s, 'UTF-16LE'), 'UTF-16LE'));
for ($start = -6; $start <= 6; $start++) {
    foreach ([null, 0, 1, 3, -1, -3, -9] as $length) {
        echo mb_substr($s, $start, $length), ',';
    }
    echo "\n";
}
?>
--EXPECT--
int(5)
int(11)
int(11)
int(5)
aé日😀z,,a,aé日,aé日😀,aé,,
aé日😀z,,a,aé日,aé日😀,aé,,
é日😀z,,é,é日😀,é日😀,é,,
日😀z,,日,日😀z,日😀,,,
😀z,,😀,😀z,😀,,,
z,,z,z,,,,
aé日😀z,,a,aé日,aé日😀,aé,,
é日😀z,,é,é日😀,é日😀,é,,
日😀z,,日,日😀z,日😀,,,
😀z,,😀,😀z,😀,,,
z,,z,z,,,,
,,,,,,,
,,,,,,,
