--TEST--
mb_convert_encoding(): encodings of East Asia
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['SJIS', 'EUC-JP', 'CP932', 'ISO-2022-JP', 'GB18030', 'CP936', 'EUC-KR', 'UHC', 'BIG-5'] as $e) {
    $text = $e === 'EUC-KR' || $e === 'UHC' ? '한국어 text' : ($e === 'BIG-5' ? '中文 text' : '日本 text');
    $r = mb_convert_encoding($text, $e, 'UTF-8');
    echo $e, ' ', bin2hex($r), ' ', mb_convert_encoding($r, 'UTF-8', $e), ' ', mb_strlen($r, $e), "\n";
}
?>
--EXPECT--
SJIS 93fa967b2074657874 日本 text 7
EUC-JP c6fccbdc2074657874 日本 text 7
CP932 93fa967b2074657874 日本 text 7
ISO-2022-JP 1b2442467c4b5c1b28422074657874 日本 text 7
GB18030 c8d5b1be2074657874 日本 text 7
CP936 c8d5b1be2074657874 日本 text 7
EUC-KR c7d1b1b9beee2074657874 한국어 text 8
UHC c7d1b1b9beee2074657874 한국어 text 8
BIG-5 a4a4a4e52074657874 中文 text 7
