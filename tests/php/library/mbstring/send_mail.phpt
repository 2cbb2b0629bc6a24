--TEST--
mb_send_mail(): charset, headers and body by language and by what the headers say
--EXTENSIONS--
mbstring
--INI--
sendmail_path=cat > "$PHPT_MAIL"
--FILE--
<?php
$out = sys_get_temp_dir() . '/phpt-mail-' . getmypid();
putenv("PHPT_MAIL=$out");
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function mail_of($label, ...$arguments)
{
    global $out;
    echo "== $label: ";
    try {
        var_dump(mb_send_mail(...$arguments));
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
    if (file_exists($out)) {
        echo str_replace(["\r", "\n"], ['\r', "\\n\n"], file_get_contents($out)), "\n";
        unlink($out);
    }
}
mail_of('ascii', 'a@b.c', 'Hello', "Body text\nline 2");
mail_of('utf-8', 'a@b.c', 'Grüße an あいうえおかきくけこさしすせそたちつてとなにぬねの', "Größe あ\r\n.line 2\n");
mail_of('own charset', 'a@b.c', 'S', 'müll', "Content-Type: text/html; charset=ISO-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n");
mail_of('quoted charset', 'a@b.c', 'S', 'müll', "X: y\n  folded\nContent-Type:text/plain; charset=\"koi8-r\"\n");
mail_of('own transfer', 'a@b.c', 'S', 'müll=', "Content-Transfer-Encoding: quoted-printable\r\nX-A: b");
mail_of('unknown charset', 'a@b.c', 'S', 'mull', 'Content-Type: text/plain; charset=foo');
mail_of('own version', 'a@b.c', 'S', 'm', "MIME-Version: 1.1\r\ncontent-type: text/plain");
mail_of('array', 'a@b.c', 'S', 'm', ['From' => 'x@y', 'X-Z' => ['1', '2']]);
mail_of('array', 'a@b.c', 'S', 'm', ['x']);
mail_of('line ends', "a@b.c\r\nBcc: x", "S\r\nT: u", 'm');
mail_of('nul', "a@b.c\0", 'S', 'm');
mail_of('nul', 'a@b.c', "S\0", 'm');
mail_of('nul', 'a@b.c', 'S', "m\0");
mail_of('nul', 'a@b.c', 'S', 'm', "X: \0");
mail_of('nul', 'a@b.c', 'S', 'm', '', "\0");
mail_of('malformed', 'a@b.c', 'S', 'm', "X: y\r\n\r\nbody");
mail_of('long', 'a@b.c', rtrim(str_repeat('long subject ', 10)), str_repeat('0123456789', 30));
mail_of('no parameters', 'a@b.c', 'S', 'm', [], null);
mail_of('empty', '', '', '');
mail_of('too few', 'a', 'b');
foreach (['en', 'ja', 'de', 'uni', 'ru', 'tr', 'ua', 'neutral'] as $language) {
    mb_language($language);
    $info = mb_get_info();
    mail_of("$language {$info['mail_charset']} {$info['mail_header_encoding']} {$info['mail_body_encoding']}", 'a@b.c', 'Grüße', "Größe=1 foo\n");
}
--EXPECT--
== ascii: bool(true)
To: a@b.c\r\n
Subject: Hello\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
Qm9keSB0ZXh0CmxpbmUgMg==\r\n

== utf-8: bool(true)
To: a@b.c\r\n
Subject: =?UTF-8?B?R3LDvMOfZSBhbiDjgYLjgYTjgYbjgYg=?=\r\n
 =?UTF-8?B?44GK44GL44GN44GP44GR44GT44GV44GX44GZ44Gb44Gd44Gf44Gh44Gk44Gm?=\r\n
 =?UTF-8?B?44Go44Gq44Gr44Gs44Gt44Gu?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
R3LDtsOfZSDjgYINCi5saW5lIDIK\r\n

== own charset: bool(true)
To: a@b.c\r\n
Subject: S\r\n
Content-Type: text/html; charset=ISO-8859-1\r\n
Content-Transfer-Encoding: 8bit\r\n
MIME-Version: 1.0\r\n
\r\n
m�ll\r\n

== quoted charset: bool(true)
To: a@b.c\r\n
Subject: S\r\n
X: y\n
  folded\n
Content-Type:text/plain; charset="koi8-r"\r\n
MIME-Version: 1.0\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bT9sbA==\r\n

== own transfer: [2] mb_send_mail(): Unsupported transfer encoding "quoted-printable" - will be regarded as 8bit
bool(true)
To: a@b.c\r\n
Subject: S\r\n
Content-Transfer-Encoding: quoted-printable\r\n
X-A: b\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
\r\n
müll=\r\n

== unknown charset: [2] mb_send_mail(): Unsupported charset "foo" - will be regarded as ascii
bool(true)
To: a@b.c\r\n
Subject: S\r\n
Content-Type: text/plain; charset=foo\r\n
MIME-Version: 1.0\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bXVsbA==\r\n

== own version: bool(true)
To: a@b.c\r\n
Subject: S\r\n
MIME-Version: 1.1\r\n
content-type: text/plain\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bQ==\r\n

== array: bool(true)
To: a@b.c\r\n
Subject: S\r\n
From: x@y\r\n
X-Z: 1\r\n
X-Z: 2\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bQ==\r\n

== array: TypeError: Header name cannot be numeric, 0 given
== line ends: bool(true)
To: a@b.c  Bcc: x\r\n
Subject: =?UTF-8?B?Uw0KVDogdQ==?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bQ==\r\n

== nul: ValueError: mb_send_mail(): Argument #1 ($to) must not contain any null bytes
== nul: ValueError: mb_send_mail(): Argument #2 ($subject) must not contain any null bytes
== nul: ValueError: mb_send_mail(): Argument #3 ($message) must not contain any null bytes
== nul: ValueError: mb_send_mail(): Argument #4 ($additional_headers) must not contain any null bytes
== nul: ValueError: mb_send_mail(): Argument #5 ($additional_params) must not contain any null bytes
== malformed: [2] mb_send_mail(): Multiple or malformed newlines found in additional_header
bool(false)
== long: bool(true)
To: a@b.c\r\n
Subject: long subject long subject long subject long\r\n
 subject long subject long subject long subject long subject long subject\r\n
 long subject\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2\r\n
Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz\r\n
NDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw\r\n
MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3\r\n
ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0\r\n
NTY3ODkwMTIzNDU2Nzg5\r\n

== no parameters: bool(true)
To: a@b.c\r\n
Subject: S\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
bQ==\r\n

== empty: bool(true)
To: \r\n
Subject: \r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
\r\n

== too few: ArgumentCountError: mb_send_mail() expects at least 3 arguments, 2 given
== en ISO-8859-1 Quoted-Printable 8bit: bool(true)
To: a@b.c\r\n
Subject: =?ISO-8859-1?Q?Gr=FC=DFe?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=ISO-8859-1\r\n
Content-Transfer-Encoding: 8bit\r\n
\r\n
Gr��e=1 foo\n
\r\n

== ja ISO-2022-JP BASE64 7bit: bool(true)
To: a@b.c\r\n
Subject: =?ISO-2022-JP?B?R3I/P2U=?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=ISO-2022-JP\r\n
Content-Transfer-Encoding: 7bit\r\n
\r\n
Gr??e=1 foo\n
\r\n

== de ISO-8859-15 Quoted-Printable 8bit: bool(true)
To: a@b.c\r\n
Subject: =?ISO-8859-15?Q?Gr=FC=DFe?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=ISO-8859-15\r\n
Content-Transfer-Encoding: 8bit\r\n
\r\n
Gr��e=1 foo\n
\r\n

== uni UTF-8 BASE64 BASE64: bool(true)
To: a@b.c\r\n
Subject: =?UTF-8?B?R3LDvMOfZQ==?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
R3LDtsOfZT0xIGZvbwo=\r\n

== ru KOI8-R Quoted-Printable 8bit: bool(true)
To: a@b.c\r\n
Subject: =?KOI8-R?Q?Gr=3F=3Fe?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=KOI8-R\r\n
Content-Transfer-Encoding: 8bit\r\n
\r\n
Gr??e=1 foo\n
\r\n

== tr ISO-8859-9 Quoted-Printable 8bit: bool(true)
To: a@b.c\r\n
Subject: =?ISO-8859-9?Q?Gr=FC=DFe?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=ISO-8859-9\r\n
Content-Transfer-Encoding: 8bit\r\n
\r\n
Gr��e=1 foo\n
\r\n

== ua KOI8-U Quoted-Printable 8bit: bool(true)
To: a@b.c\r\n
Subject: =?KOI8-U?Q?Gr=3F=3Fe?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=KOI8-U\r\n
Content-Transfer-Encoding: 8bit\r\n
\r\n
Gr??e=1 foo\n
\r\n

== neutral UTF-8 BASE64 BASE64: bool(true)
To: a@b.c\r\n
Subject: =?UTF-8?B?R3LDvMOfZQ==?=\r\n
MIME-Version: 1.0\r\n
Content-Type: text/plain; charset=UTF-8\r\n
Content-Transfer-Encoding: BASE64\r\n
\r\n
R3LDtsOfZT0xIGZvbwo=\r\n
