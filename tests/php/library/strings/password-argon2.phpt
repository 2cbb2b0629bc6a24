--TEST--
argon2: hashes, what they say, and what they refuse
--FILE--
<?php
$cheap = ['memory_cost' => 64, 'time_cost' => 1, 'threads' => 2];
foreach ([PASSWORD_ARGON2I, PASSWORD_ARGON2ID] as $algorithm) {
    $hash = password_hash('secret', $algorithm, $cheap);
    echo preg_replace('/\$[^$]{22}\$[^$]{43}$/', '$salt$hash', $hash), "\n";
    var_dump(password_verify('secret', $hash), password_verify('Secret', $hash), password_needs_rehash($hash, $algorithm, $cheap), password_needs_rehash($hash, $algorithm));
    echo json_encode(password_get_info($hash)), "\n";
}
// Made by other programs.
var_dump(password_verify('password', '$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$6e8ijV0ZbvZQ2nJ8ZVnKvYJL7tYGbXFIdy0k9yPdwxo'));
foreach ([['memory_cost' => 7], ['time_cost' => 0], ['threads' => 0], ['memory_cost' => 8, 'threads' => 2]] as $wrong) {
    try {
        password_hash('x', PASSWORD_ARGON2ID, $wrong);
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
echo json_encode(password_algos()), ' ', PASSWORD_ARGON2_DEFAULT_MEMORY_COST, ' ', PASSWORD_ARGON2_DEFAULT_TIME_COST, ' ', PASSWORD_ARGON2_DEFAULT_THREADS, "\n";
--EXPECT--
$argon2i$v=19$m=64,t=1,p=2$salt$hash
bool(true)
bool(false)
bool(false)
bool(true)
{"algo":"argon2i","algoName":"argon2i","options":{"memory_cost":64,"time_cost":1,"threads":2}}
$argon2id$v=19$m=64,t=1,p=2$salt$hash
bool(true)
bool(false)
bool(false)
bool(true)
{"algo":"argon2id","algoName":"argon2id","options":{"memory_cost":64,"time_cost":1,"threads":2}}
bool(false)
ValueError: Memory cost is outside of allowed memory range
ValueError: Time cost is outside of allowed time range
ValueError: Invalid number of threads
ValueError: Memory cost is too small
["2y","argon2i","argon2id"] 65536 4 1
