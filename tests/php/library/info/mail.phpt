--TEST--
mail(): what the program of sendmail_path gets
--PROCESS--
The program writes to the output.
--INI--
sendmail_path=cat; true
--FILE--
<?php
var_dump(mail('a@b, "c\r\nd"@x', "sub\r\nject", "line1\n.\r\nline2", "From: me\r\nX-A: 1"));
var_dump(mail("a\nb", 's', 'm', ['From' => 'me', 'X-B' => ['1', '2'], 'X' => "a\r\n b"]));
foreach ([["From\n" => 'x'], ['From' => "a\nb"], ['From' => ['a', 'b']], [5 => 'x'], ['To' => 'x'], ['X' => 5], ['X' => [5]]] as $headers) {
    try {
        var_dump(mail('t', 's', 'm', $headers));
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
foreach (["A: b\n\nC", "\r\nA: b", "A: b\r\n", "x\0y"] as $headers) {
    try {
        var_dump(mail('t', 's', 'm', $headers));
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
To: a@b, "c\r\nd"@x
Subject: sub  ject
From: me
X-A: 1

line1
.
line2
bool(true)
To: a b
Subject: s
From: me
X-B: 1
X-B: 2
X: a
 b

m
bool(true)
ValueError: Header name "From
" contains invalid characters
ValueError: Header "From" contains LF character that is not allowed in the header
TypeError: Header "from" must be of type string, array given
TypeError: Header name cannot be numeric, 5 given
ValueError: The additional headers cannot contain the "To" header
TypeError: Header "X" must be of type array|string, int given
TypeError: Header "X" must only contain values of type string, int found

Warning: mail(): Multiple or malformed newlines found in additional_header in %s on line 13
bool(false)

Warning: mail(): Multiple or malformed newlines found in additional_header in %s on line 13
bool(false)
To: t
Subject: s
A: b

m
bool(true)
ValueError: mail(): Argument #4 ($additional_headers) must not contain any null bytes
