--TEST--
mb_strstr(), mb_strrchr(), mb_stristr(), mb_strrichr()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['@', 'B', 'é', 'É', 'none'] as $needle) {
    foreach ([false, true] as $before) {
        echo json_encode([mb_strstr('aé@b@cÉ', $needle, $before), mb_strrchr('aé@b@cÉ', $needle, $before), mb_stristr('aé@b@cÉ', $needle, $before), mb_strrichr('aé@b@cÉ', $needle, $before)], JSON_UNESCAPED_UNICODE), "\n";
    }
}
var_dump(mb_substr_count('ééaéé', 'éé'), mb_substr_count('aaa', 'aa'));
?>
--EXPECT--
["@b@cÉ","@cÉ","@b@cÉ","@cÉ"]
["aé","aé@b","aé","aé@b"]
[false,false,"b@cÉ","b@cÉ"]
[false,false,"aé@","aé@"]
["é@b@cÉ","é@b@cÉ","é@b@cÉ","É"]
["a","a","a","aé@b@c"]
["É","É","é@b@cÉ","É"]
["aé@b@c","aé@b@c","a","aé@b@c"]
[false,false,false,false]
[false,false,false,false]
int(2)
int(1)
