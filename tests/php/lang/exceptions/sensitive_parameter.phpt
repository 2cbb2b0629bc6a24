--TEST--
Traces hide what goes to sensitive parameters
--FILE--
<?php
function login(string $user, #[SensitiveParameter] string $password, #[\SensitiveParameter] ...$more)
{
    throw new Exception('no');
}
try {
    login('me', 'secret', 'a', 'b');
} catch (Exception $e) {
    echo preg_replace('/^#0 .*: /', '#0 ', $e->getTraceAsString()), "\n";
    $args = $e->getTrace()[0]['args'];
    var_dump($args[0], $args[1], $args[1]->getValue());
}
--EXPECT--
#0 login('me', Object(SensitiveParameterValue), Object(SensitiveParameterValue), Object(SensitiveParameterValue))
#1 {main}
string(2) "me"
object(SensitiveParameterValue)#2 (0) {
}
string(6) "secret"
