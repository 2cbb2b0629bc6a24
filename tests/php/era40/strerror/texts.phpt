--TEST--
strerror() takes the negative numbers
--FILE--
<?php
foreach ([-111, -1, 0, 5, -10001, -10002, -10003, -10004, -10005, -99] as $n) {
    echo $n, ' ', strerror($n), "\n";
}
--EXPECT--
-111 Connection refused
-1 Operation not permitted
0 Success
5 Unknown error -5
-10001 Unknown host
-10002 Host name lookup failure
-10003 Unknown server error
-10004 No address associated with name
-10005 Unknown resolver error
-99 Cannot assign requested address
