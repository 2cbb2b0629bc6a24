--TEST--
Secrets are not in traces
--FILE--
<?php
// Secrets are not in traces.
foreach ([fn() => crypt('secret'), fn() => hash_hmac('none', 'data', 'secret'), fn() => hash_init('md5', HASH_HMAC, ''), fn() => hash_pbkdf2('md5', 'secret', 'salt', 0), fn() => hash_equals(1, 'secret'), fn() => password_hash('secret', 'none'), fn() => hash_hkdf('none', 'secret'), fn() => password_verify([], 'hash')] as $f) {
    try { $f(); } catch (Error $e) { echo get_class($e), ' ', $e->getMessage(), "\n", explode("\n", $e->getTraceAsString())[0], "\n"; var_dump(isset($e->getTrace()[0]['args']) ? array_map('get_debug_type', $e->getTrace()[0]['args']) : null); }
}
--EXPECTF--
ArgumentCountError crypt() expects exactly 2 arguments, 1 given
#0 %s(3): crypt(Object(SensitiveParameterValue))
array(1) {
  [0]=>
  string(23) "SensitiveParameterValue"
}
ValueError hash_hmac(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
#0 %s(3): hash_hmac('none', 'data', Object(SensitiveParameterValue))
array(3) {
  [0]=>
  string(6) "string"
  [1]=>
  string(6) "string"
  [2]=>
  string(23) "SensitiveParameterValue"
}
ValueError hash_init(): Argument #3 ($key) cannot be empty when HMAC is requested
#0 %s(3): hash_init('md5', 1, Object(SensitiveParameterValue))
array(3) {
  [0]=>
  string(6) "string"
  [1]=>
  string(3) "int"
  [2]=>
  string(23) "SensitiveParameterValue"
}
ValueError hash_pbkdf2(): Argument #4 ($iterations) must be greater than 0
#0 %s(3): hash_pbkdf2('md5', Object(SensitiveParameterValue), 'salt', 0)
array(4) {
  [0]=>
  string(6) "string"
  [1]=>
  string(23) "SensitiveParameterValue"
  [2]=>
  string(6) "string"
  [3]=>
  string(3) "int"
}
TypeError hash_equals(): Argument #1 ($known_string) must be of type string, int given
#0 %s(3): hash_equals(Object(SensitiveParameterValue), Object(SensitiveParameterValue))
array(2) {
  [0]=>
  string(23) "SensitiveParameterValue"
  [1]=>
  string(23) "SensitiveParameterValue"
}
ValueError password_hash(): Argument #2 ($algo) must be a valid password hashing algorithm
#0 %s(3): password_hash(Object(SensitiveParameterValue), 'none')
array(2) {
  [0]=>
  string(23) "SensitiveParameterValue"
  [1]=>
  string(6) "string"
}
ValueError hash_hkdf(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
#0 %s(3): hash_hkdf('none', Object(SensitiveParameterValue))
array(2) {
  [0]=>
  string(6) "string"
  [1]=>
  string(23) "SensitiveParameterValue"
}
TypeError password_verify(): Argument #1 ($password) must be of type string, array given
#0 %s(3): password_verify(Object(SensitiveParameterValue), 'hash')
array(2) {
  [0]=>
  string(23) "SensitiveParameterValue"
  [1]=>
  string(6) "string"
}
