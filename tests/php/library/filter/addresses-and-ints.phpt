--TEST--
filter_var(): what is an address, and what an int
--FILE--
<?php
foreach (['1.2.3.4', '1.2.3', '1.2.3.4.', '1.2.3.4.5', '.1.2.3', '01.2.3.4', '0.0.0.0', '256.1.1.1', '255.255.255.255', '1.2..4', '1.2.3.+4', '1.2.3. 4', ' 1.2.3.4', '', '...', '1.2.3.0004', '10.0.0.1', "1.2.3.4\0", "1.2\0.3.4"] as $address) {
    echo json_encode([$address, filter_var($address, FILTER_VALIDATE_IP), filter_var($address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE), filter_var("a@[$address]", FILTER_VALIDATE_EMAIL), filter_var("http://$address/", FILTER_VALIDATE_URL)]), "\n";
}
foreach (['0', '-0', '+5', '', '-', '1a', '9223372036854775807', '-9223372036854775808', '9223372036854775808', "\u{661}", ' 7 ', '07', "7\0"] as $number) {
    echo json_encode([$number, filter_var($number, FILTER_VALIDATE_INT)]), "\n";
}
--EXPECT--
["1.2.3.4","1.2.3.4","1.2.3.4","a@[1.2.3.4]","http:\/\/1.2.3.4\/"]
["1.2.3",false,false,false,"http:\/\/1.2.3\/"]
["1.2.3.4.",false,false,false,"http:\/\/1.2.3.4.\/"]
["1.2.3.4.5",false,false,false,"http:\/\/1.2.3.4.5\/"]
[".1.2.3",false,false,false,false]
["01.2.3.4",false,false,false,"http:\/\/01.2.3.4\/"]
["0.0.0.0","0.0.0.0",false,"a@[0.0.0.0]","http:\/\/0.0.0.0\/"]
["256.1.1.1",false,false,false,"http:\/\/256.1.1.1\/"]
["255.255.255.255","255.255.255.255",false,"a@[255.255.255.255]","http:\/\/255.255.255.255\/"]
["1.2..4",false,false,false,false]
["1.2.3.+4",false,false,false,false]
["1.2.3. 4",false,false,false,false]
[" 1.2.3.4",false,false,false,false]
["",false,false,false,false]
["...",false,false,false,false]
["1.2.3.0004",false,false,false,"http:\/\/1.2.3.0004\/"]
["10.0.0.1","10.0.0.1",false,"a@[10.0.0.1]","http:\/\/10.0.0.1\/"]
["1.2.3.4\u0000",false,false,false,false]
["1.2\u0000.3.4",false,false,false,false]
["0",0]
["-0",0]
["+5",5]
["",false]
["-",false]
["1a",false]
["9223372036854775807",9223372036854775807]
["-9223372036854775808",-9223372036854775808]
["9223372036854775808",false]
["\u0661",false]
[" 7 ",7]
["07",false]
["7\u0000",false]
