<?php

/*
 * An IRC server, three people and a bot. Written the plain way: functions, arrays by reference, callbacks in a table; one class for the
 * bot's plugins. The people follow scripts: a line is said when a line that it answers has been heard.
 */

namespace Irc;

const SERVER = 'irc.test';

/** Splits a line: prefix, command, parameters. */
function parse(string $line): array
{
    $prefix = '';
    if ($line !== '' && $line[0] == ':') {
        list($prefix, $line) = explode(' ', substr($line, 1), 2) + array('', '');
    }
    $trailing = null;
    if (($at = strpos($line, ' :')) !== false) {
        $trailing = substr($line, $at + 2);
        $line = substr($line, 0, $at);
    }
    $params = preg_split('/ +/', $line, -1, PREG_SPLIT_NO_EMPTY);
    if ($trailing !== null) {
        $params[] = $trailing;
    }
    $command = strtoupper((string) array_shift($params));

    return compact('prefix', 'command', 'params');
}

function lower(string $name): string
{
    return strtr(strtolower($name), '[]\\', '{}|');
}

// ---------------------------------------------------------------------------------------------------------------- the server

function server_create(): array
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP) or die("socket_create\n");
    socket_bind($socket, '127.0.0.1', 0) or die("socket_bind\n");
    socket_listen($socket, 10);
    socket_getsockname($socket, $address, $port);

    return array('socket' => $socket, 'port' => $port, 'users' => array(), 'channels' => array(), 'log' => array());
}

function server_turn(array &$server, array $others): array
{
    $read = array_merge(array('listen' => $server['socket']), array_column($server['users'], 'socket', 'id'), $others);
    $write = NULL;
    $except = NULL;
    // Keys that are numbers were renumbered by the merge; people are found by their socket.
    if (socket_select($read, $write, $except, 3) < 1) {
        throw new \RuntimeException('silence');
    }
    $ready = array();
    foreach ($read as $key => $socket) {
        if ($key === 'listen') {
            $peer = socket_accept($socket);
            socket_set_option($peer, SOL_TCP, TCP_NODELAY, 1);
            $id = spl_object_id($peer);
            $server['users'][$id] = array('id' => $id, 'socket' => $peer, 'buffer' => '', 'nick' => '', 'user' => '', 'real' => '', 'on' => false, 'channels' => array());
        } elseif (isset($server['users'][spl_object_id($socket)])) {
            server_read($server, spl_object_id($socket));
        } else {
            $ready[$key] = $socket;
        }
    }

    return $ready;
}

function server_read(array &$server, int $id): void
{
    $user = &$server['users'][$id];
    $data = @socket_read($user['socket'], 2048, PHP_BINARY_READ);
    if ($data === false || $data === '') {
        server_quit($server, $id, 'Connection closed');
        return;
    }
    $user['buffer'] .= $data;
    while (isset($server['users'][$id]) && preg_match('/^([^\r\n]*)\r?\n/', $user['buffer'], $match)) {
        $user['buffer'] = substr($user['buffer'], strlen($match[0]));
        if (trim($match[1]) !== '') {
            server_command($server, $id, parse($match[1]));
        }
    }
}

function send_to(array $user, string $line): void
{
    socket_write($user['socket'], "$line\r\n", strlen($line) + 2);
}

function numeric(array $user, int $number, string ...$params): void
{
    $last = array_pop($params);
    send_to($user, sprintf(':%s %03d %s %s:%s', SERVER, $number, $user['nick'] ?: '*', $params ? implode(' ', $params) . ' ' : '', $last));
}

function mask(array $user): string
{
    return "$user[nick]!$user[user]@host";
}

/** Everyone on one of the channels, each once. */
function neighbours(array $server, array $channels, int $without = 0): array
{
    $found = array();
    foreach ($channels as $name) {
        foreach (array_keys($server['channels'][$name]['members']) as $id) {
            if ($id !== $without) {
                $found[$id] = $server['users'][$id];
            }
        }
    }

    return $found;
}

function find_nick(array $server, string $nick): ?array
{
    foreach ($server['users'] as $user) {
        if ($user['nick'] !== '' && lower($user['nick']) === lower($nick)) {
            return $user;
        }
    }

    return null;
}

function server_quit(array &$server, int $id, string $reason): void
{
    $user = $server['users'][$id];
    foreach (neighbours($server, $user['channels'], $id) as $other) {
        send_to($other, ':' . mask($user) . " QUIT :$reason");
    }
    foreach ($user['channels'] as $name) {
        unset($server['channels'][$name]['members'][$id]);
        if (!$server['channels'][$name]['members']) {
            unset($server['channels'][$name]);
        }
    }
    unset($server['users'][$id]);
    socket_close($user['socket']);
    $server['log'][] = ($user['nick'] ?: 'somebody') . " quit ($reason)";
}

function server_command(array &$server, int $id, array $message): void
{
    static $handlers = null, $needed = array('NICK' => 0, 'USER' => 4, 'JOIN' => 1, 'PART' => 1, 'PRIVMSG' => 0, 'NOTICE' => 0, 'TOPIC' => 1, 'KICK' => 2, 'MODE' => 1, 'PING' => 0, 'QUIT' => 0, 'WHOIS' => 1, 'LIST' => 0, 'NAMES' => 1);
    if ($handlers === null) {
        foreach ($needed as $name => $_) {
            $handlers[$name] = __NAMESPACE__ . '\on_' . strtolower($name);
        }
    }
    $user = &$server['users'][$id];
    $command = $message['command'];
    if (!isset($handlers[$command])) {
        numeric($user, 421, $command, 'Unknown command');
    } elseif (!$user['on'] && !in_array($command, array('NICK', 'USER', 'QUIT', 'PING'))) {
        numeric($user, 451, 'You have not registered');
    } elseif (count($message['params']) < $needed[$command]) {
        numeric($user, 461, $command, 'Not enough parameters');
    } else {
        call_user_func_array($handlers[$command], array(&$server, &$user, $message['params']));
    }
}

function welcome(array &$server, array &$user): void
{
    if (!$user['on'] && $user['nick'] !== '' && $user['user'] !== '') {
        $user['on'] = true;
        $server['log'][] = "$user[nick] registered as $user[real]";
        numeric($user, 1, "Welcome to the test network, " . mask($user));
        numeric($user, 422, 'MOTD File is missing');
    }
}

function on_nick(array &$server, array &$user, array $params): void
{
    $nick = $params[0] ?? '';
    if ($nick === '') {
        numeric($user, 431, 'No nickname given');
    } elseif (!preg_match('/^[a-z\[\]\\\\`_^{|}][a-z0-9\[\]\\\\`_^{|}-]{0,15}$/i', $nick)) {
        numeric($user, 432, $nick, 'Erroneous nickname');
    } elseif (($other = find_nick($server, $nick)) && $other['id'] !== $user['id']) {
        numeric($user, 433, $nick, 'Nickname is already in use');
    } else {
        if ($user['on']) {
            foreach (neighbours($server, $user['channels']) + array($user['id'] => $user) as $other) {
                send_to($other, ':' . mask($user) . " NICK :$nick");
            }
        }
        $user['nick'] = $nick;
        welcome($server, $user);
    }
}

function on_user(array &$server, array &$user, array $params): void
{
    if ($user['on']) {
        numeric($user, 462, 'You may not reregister');
        return;
    }
    list($user['user'], , , $user['real']) = $params;
    welcome($server, $user);
}

function on_ping(array &$server, array &$user, array $params): void
{
    send_to($user, ':' . SERVER . ' PONG ' . SERVER . ' :' . ($params[0] ?? ''));
}

function on_join(array &$server, array &$user, array $params): void
{
    $keys = explode(',', $params[1] ?? '');
    foreach (explode(',', $params[0]) as $i => $name) {
        if (!preg_match('/^#[^ ,\x07]{1,30}$/', $name)) {
            numeric($user, 403, $name, 'No such channel');
            continue;
        }
        $key = lower($name);
        $channel = &$server['channels'][$key];
        $channel ??= array('name' => $name, 'topic' => '', 'members' => array(), 'key' => '');
        if ($channel['key'] !== '' && $channel['key'] !== ($keys[$i] ?? '')) {
            numeric($user, 475, $name, 'Cannot join channel (+k)');
        } elseif (!isset($channel['members'][$user['id']])) {
            $channel['members'][$user['id']] = $channel['members'] ? '' : '@';
            $user['channels'][$key] = $key;
            foreach (neighbours($server, array($key)) as $other) {
                send_to($other, ':' . mask($user) . " JOIN $channel[name]");
            }
            if ($channel['topic'] !== '') {
                numeric($user, 332, $channel['name'], $channel['topic']);
            }
            on_names($server, $user, array($name));
        }
        unset($channel);
    }
}

function on_names(array &$server, array &$user, array $params): void
{
    $names = array();
    foreach ($server['channels'][lower($params[0])]['members'] ?? array() as $id => $sign) {
        $names[] = $sign . $server['users'][$id]['nick'];
    }
    sort($names);
    numeric($user, 353, '=', $params[0], implode(' ', $names));
    numeric($user, 366, $params[0], 'End of /NAMES list');
}

function on_part(array &$server, array &$user, array $params): void
{
    $key = lower($params[0]);
    if (!isset($user['channels'][$key])) {
        numeric($user, 442, $params[0], "You're not on that channel");
        return;
    }
    foreach (neighbours($server, array($key)) as $other) {
        send_to($other, ':' . mask($user) . " PART $params[0]" . (isset($params[1]) ? " :$params[1]" : ''));
    }
    leave($server, $user, $key);
}

function leave(array &$server, array &$user, string $key): void
{
    unset($user['channels'][$key], $server['channels'][$key]['members'][$user['id']]);
    if (!count($server['channels'][$key]['members'])) {
        unset($server['channels'][$key]);
    }
}

function on_privmsg(array &$server, array &$user, array $params, string $command = 'PRIVMSG'): void
{
    if (count($params) < 2) {
        numeric($user, count($params) ? 412 : 411, count($params) ? 'No text to send' : "No recipient given ($command)");
        return;
    }
    list($target, $text) = $params;
    $line = ':' . mask($user) . " $command $target :$text";
    if ($target[0] == '#') {
        if (!isset($user['channels'][lower($target)])) {
            numeric($user, 404, $target, 'Cannot send to channel');
            return;
        }
        foreach (neighbours($server, array(lower($target)), $user['id']) as $other) {
            send_to($other, $line);
        }
    } elseif ($other = find_nick($server, $target)) {
        send_to($other, $line);
    } else {
        numeric($user, 401, $target, 'No such nick/channel');
    }
}

function on_notice(array &$server, array &$user, array $params): void
{
    on_privmsg($server, $user, $params, 'NOTICE');
}

function on_topic(array &$server, array &$user, array $params): void
{
    $key = lower($params[0]);
    if (!isset($user['channels'][$key])) {
        numeric($user, 442, $params[0], "You're not on that channel");
    } elseif (isset($params[1])) {
        $server['channels'][$key]['topic'] = $params[1];
        foreach (neighbours($server, array($key)) as $other) {
            send_to($other, ':' . mask($user) . " TOPIC $params[0] :$params[1]");
        }
    } else {
        numeric($user, 332, $params[0], $server['channels'][$key]['topic']);
    }
}

function on_mode(array &$server, array &$user, array $params): void
{
    $key = lower($params[0]);
    if (($server['channels'][$key]['members'][$user['id']] ?? '') !== '@') {
        numeric($user, 482, $params[0], "You're not channel operator");
        return;
    }
    $channel = &$server['channels'][$key];
    switch ($params[1] ?? '') {
        case '+k':
            $channel['key'] = $params[2];
            break;
        case '-k':
            $channel['key'] = '';
            break;
        case '+o':
            $channel['members'][find_nick($server, $params[2])['id']] = '@';
            break;
        default:
            numeric($user, 472, $params[1] ?? '', 'is unknown mode char to me');
            return;
    }
    foreach (neighbours($server, array($key)) as $other) {
        send_to($other, ':' . mask($user) . ' MODE ' . implode(' ', $params));
    }
}

function on_kick(array &$server, array &$user, array $params): void
{
    list($name, $nick) = $params;
    $key = lower($name);
    $victim = find_nick($server, $nick);
    if (($server['channels'][$key]['members'][$user['id']] ?? '') !== '@') {
        numeric($user, 482, $name, "You're not channel operator");
    } elseif (!$victim || !isset($victim['channels'][$key])) {
        numeric($user, 441, $nick, $name, "They aren't on that channel");
    } else {
        foreach (neighbours($server, array($key)) as $other) {
            send_to($other, ':' . mask($user) . " KICK $name $nick :" . ($params[2] ?? $user['nick']));
        }
        leave($server, $server['users'][$victim['id']], $key);
    }
}

function on_whois(array &$server, array &$user, array $params): void
{
    if ($other = find_nick($server, $params[0])) {
        numeric($user, 311, $other['nick'], $other['user'], 'host', '*', $other['real']);
        numeric($user, 319, $other['nick'], implode(' ', array_map(fn ($key) => $server['channels'][$key]['members'][$other['id']] . $server['channels'][$key]['name'], $other['channels'])));
    } else {
        numeric($user, 401, $params[0], 'No such nick/channel');
    }
    numeric($user, 318, $params[0], 'End of /WHOIS list');
}

function on_list(array &$server, array &$user): void
{
    ksort($server['channels']);
    foreach ($server['channels'] as $channel) {
        numeric($user, 322, $channel['name'], (string) count($channel['members']), $channel['topic']);
    }
    numeric($user, 323, 'End of /LIST');
}

function on_quit(array &$server, array &$user, array $params): void
{
    send_to($user, 'ERROR :Closing link');
    server_quit($server, $user['id'], $params[0] ?? 'Client quit');
}

// ------------------------------------------------------------------------------------------------------------------- the bot

/** Answers commands that begin with an exclamation mark; plugins are methods with "do" before their name. */
class Bot
{
    public $nick = 'robot';

    private $karma = [];

    protected static int $answers = 0;

    public function hear(array $message): iterable
    {
        list($nick) = explode('!', $message['prefix']);
        $text = end($message['params']);
        if ($message['command'] == '001') {
            yield 'JOIN #talk';
        } elseif ($message['command'] == 'JOIN' && $nick != $this->nick) {
            yield "PRIVMSG #talk :Hello $nick!";
        } elseif ($message['command'] == 'PRIVMSG' && preg_match('/^!(\w+)\s*(.*)$/', $text, $match)) {
            $where = $message['params'][0] == $this->nick ? $nick : $message['params'][0];
            try {
                foreach ($this->{"do$match[1]"}($match[2], $nick) as $answer) {
                    self::$answers++;
                    yield "PRIVMSG $where :$answer";
                }
            } catch (\BadMethodCallException $e) {
                yield "NOTICE $nick :" . $e->getMessage();
            }
        } elseif ($message['command'] == 'PRIVMSG' && preg_match_all('/(\w+)(\+\+|--)/', $text, $matches, PREG_SET_ORDER)) {
            foreach ($matches as [, $who, $change]) {
                $this->karma[$who] = ($this->karma[$who] ?? 0) + ($change == '++' ? 1 : -1);
            }
        } elseif ($message['command'] == 'KICK') {
            yield 'QUIT :I know when I am not wanted, after ' . static::$answers . ' answers';
        }
    }

    public function __call($name, $arguments)
    {
        throw new \BadMethodCallException('I cannot ' . strtolower(substr($name, 2)));
    }

    private function doSum($text)
    {
        $numbers = preg_split('/\D+/', $text, -1, PREG_SPLIT_NO_EMPTY);
        yield implode(' + ', $numbers) . ' = ' . array_sum($numbers);
    }

    private function doKarma()
    {
        arsort($this->karma);
        foreach ($this->karma as $who => $points) {
            yield "$who has $points";
        }
    }

    private function doReverse($text, $nick)
    {
        return array(strrev($text), "as you wished, $nick");
    }
}

// ---------------------------------------------------------------------------------------------------------------- the people

function person(int $port, string $nick, \Closure $hear): array
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($socket, '127.0.0.1', $port);
    socket_set_option($socket, SOL_TCP, TCP_NODELAY, 1);
    socket_write($socket, "NICK $nick\r\nUSER " . strtolower($nick) . " 0 * :Real $nick\r\n");

    return array('socket' => $socket, 'buffer' => '', 'hear' => $hear, 'heard' => array(), 'ended' => false);
}

function person_read(array &$person): void
{
    $count = @socket_recv($person['socket'], $data, 4096, 0);
    if (!$count) {
        $person['ended'] = true;
        socket_close($person['socket']);
        return;
    }
    $lines = explode("\r\n", $person['buffer'] . $data);
    $person['buffer'] = array_pop($lines);
    foreach ($lines as $line) {
        $person['heard'][] = $line;
        foreach ($person['hear']($line) as $answer) {
            socket_write($person['socket'], "$answer\r\n");
        }
    }
}

/** A script: what to say when a line with a certain text has come. Each is used once, in order. */
function script(array $lines): \Closure
{
    return function (string $line) use (&$lines): iterable {
        if ($lines && str_contains($line, $lines[0][0])) {
            list(, $answers) = array_shift($lines);
            yield from is_callable($answers) ? $answers() : (array) $answers;
        }
    };
}

$server = server_create();
$people = array();
$bea = array(
    array(' 422 ', array('NICK ann', 'JOIN #talk,nochannel,#secret')),
    array('Hello Bea', array('JOIN #secret sesame', 'TOPIC #talk')),
    array(' 332 ', 'PRIVMSG #talk :!sum 1, 2, 39'),
    array('= 42', array('PRIVMSG #talk :ann++ robot++ php++ php++ perl--', 'PRIVMSG robot :!karma')),
    array('perl has -1', array('PRIVMSG #talk :!fly', 'MODE #talk +k x', 'KICK #talk Ann')),
    array('I cannot fly', 'PRIVMSG #talk :!reverse emordnilap'),
    array('as you wished', array('NOTICE Nobody :x', 'PRIVMSG', 'PRIVMSG Ann', 'WHOIS robot', 'PRIVMSG #talk :your turn')),
    array(' KICK ', array('PART #talk :bored', 'PART #talk', 'PING :are you there', 'QUIT')),
);
$bot = new Bot();
$people['Ann'] = person($server['port'], 'Ann', script(array(
    array(' 422 ', array('FOO', 'JOIN', 'JOIN #talk,#secret', 'TOPIC #talk :All about sockets', 'MODE #secret +k sesame', 'MODE #talk +x')),
    array(' 472 ', function () use (&$people, $server, $bot) {
        $people['robot'] = person($server['port'], $bot->nick, fn (string $line) => $bot->hear(parse($line)));
        return array();
    }),
    array('robot!robot@host JOIN', function () use (&$people, $server, $bea) {
        $people['Bea'] = person($server['port'], 'Bea', script($bea));
        return array();
    }),
    array('your turn', array('MODE #talk +o Bea', 'LIST', 'KICK #talk robot :no more')),
    array(' PART #talk :bored', array('NICK Anna', 'QUIT :gone')),
)));

for ($turn = 0; $turn < 3000; $turn++) {
    $alive = array_filter($people, fn ($person) => !$person['ended']);
    if (!$alive) {
        break;
    }
    foreach (array_keys(server_turn($server, array_map(fn ($person) => $person['socket'], $alive))) as $name) {
        person_read($people[$name]);
    }
}

ksort($people);
foreach ($people as $nick => $person) {
    echo "== $nick\n", implode("\n", $person['heard']), "\n";
}
echo "== the server\n", implode("\n", $server['log']), "\n", count($server['users']), ' users, ', count($server['channels']), " channels\n";
