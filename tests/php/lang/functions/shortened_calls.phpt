--TEST--
Calls that compiled code shortens warn, fail and show in traces as any others
--FILE--
<?php
set_error_handler(function ($level, $message) {
    echo $message, '; from ', debug_backtrace()[1]['function'], '(', json_encode(debug_backtrace()[1]['args']), ")\n";
    return true;
});
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), ' in ', $e->getTrace()[0]['function'], '(', json_encode($e->getTrace()[0]['args']), ")\n";
    }
}
$text = "  Some Text\t";
$null = null;
attempt(fn () => strtolower(substr($text, 2, 4)));
attempt(fn () => strtoupper(substr($text, -5)));
attempt(fn () => trim(substr($text, 6)));
attempt(fn () => trim(substr($text, 6, null)));
attempt(fn () => strtolower(substr($text, '2', 4.0)));
attempt(fn () => strtolower(substr($text, 2.5)));
attempt(fn () => strtolower(substr($null, 0)));
attempt(fn () => trim(substr([], 1)));
attempt(fn () => strtoupper(substr($text, 'x')));
attempt(fn () => explode('', $text));
attempt(fn () => strpos($text, 'e', 100));
attempt(fn () => strpos($null, 'e'));
attempt(fn () => substr_count($text, ''));
attempt(fn () => ucfirst(new ArrayObject()));
attempt(fn () => array_key_exists(null, ['' => 1]));
attempt(fn () => abs('-3'));
attempt(fn () => floor(-2.5));
attempt(fn () => sqrt(9));
--EXPECT--
string(4) "some"
string(5) "TEXT	"
string(4) "Text"
string(4) "Text"
string(4) "some"
Implicit conversion from float 2.5 to int loses precision; from substr(["  Some Text\t",2.5])
string(10) "some text	"
substr(): Passing null to parameter #1 ($string) of type string is deprecated; from substr([null,0])
string(0) ""
TypeError: substr(): Argument #1 ($string) must be of type string, array given in substr([[],1])
TypeError: substr(): Argument #2 ($offset) must be of type int, string given in substr(["  Some Text\t","x"])
ValueError: explode(): Argument #1 ($separator) cannot be empty in explode(["","  Some Text\t"])
ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack) in strpos(["  Some Text\t","e",100])
strpos(): Passing null to parameter #1 ($haystack) of type string is deprecated; from strpos([null,"e"])
bool(false)
ValueError: substr_count(): Argument #2 ($needle) cannot be empty in substr_count(["  Some Text\t",""])
TypeError: ucfirst(): Argument #1 ($string) must be of type string, ArrayObject given in ucfirst([{}])
bool(true)
int(3)
float(-3)
float(3)
