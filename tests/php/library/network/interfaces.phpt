--TEST--
net_get_interfaces(): the loopback interface
--FILE--
<?php
$all = net_get_interfaces();
var_dump(is_bool($all['lo']['up']), array_keys($all['lo']));
foreach ($all['lo']['unicast'] as $address) {
    if (($address['address'] ?? '') === '127.0.0.1') {
        unset($address['flags']);
        var_dump($address);
    }
}
--EXPECT--
bool(true)
array(2) {
  [0]=>
  string(7) "unicast"
  [1]=>
  string(2) "up"
}
array(3) {
  ["family"]=>
  int(2)
  ["address"]=>
  string(9) "127.0.0.1"
  ["netmask"]=>
  string(9) "255.0.0.0"
}
