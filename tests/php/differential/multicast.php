<?php
// Two ends of a cable between two network namespaces, 10.77.0.1 on va and 10.77.0.2 on vb: php multicast.php receive | send.
// The receiver changes its memberships and asks for one datagram after each change.

const GROUP = '239.7.7.7';

function tell(string $name, mixed $result): void
{
    echo $name, ' ', json_encode($result), "\n";
}

function received(Socket $s): string|int
{
    $length = @socket_recvfrom($s, $data, 100, 0, $from, $port);
    return $length === false ? socket_last_error($s) : "$data from $from";
}

function wait_at_most(Socket $s, int $milliseconds): void
{
    socket_set_option($s, SOL_SOCKET, SO_RCVTIMEO, ['sec' => intdiv($milliseconds, 1000), 'usec' => $milliseconds % 1000 * 1000]);
}

function ask(Socket $control): void
{
    socket_recvfrom($control, $data, 10, 0, $from, $port);
    socket_sendto($control, 'go', 2, 0, $from, $port);
}

function change(Socket $s, Socket $control, string $name, int $option, ?string $source = null, bool $comes = true): void
{
    $value = ['group' => GROUP, 'interface' => 'vb'] + ($source === null ? [] : ['source' => $source]);
    tell($name, socket_set_option($s, IPPROTO_IP, $option, $value));
    ask($control);
    wait_at_most($s, $comes ? 5000 : 500);
    tell('  then', received($s));
}

function receive(): void
{
    $control = socket_create(AF_INET, SOCK_DGRAM, 0);
    $s = socket_create(AF_INET, SOCK_DGRAM, 0);
    socket_bind($s, '0.0.0.0', 7001);
    $six = socket_create(AF_INET6, SOCK_DGRAM, 0);
    socket_bind($six, '::', 7003);
    wait_at_most($six, 5000);
    wait_at_most($control, 10000);
    socket_bind($control, '10.77.0.2', 7002);

    change($s, $control, 'join', MCAST_JOIN_GROUP);
    change($s, $control, 'block', MCAST_BLOCK_SOURCE, '10.77.0.1', comes: false);
    change($s, $control, 'unblock', MCAST_UNBLOCK_SOURCE, '10.77.0.1');
    change($s, $control, 'leave', MCAST_LEAVE_GROUP, comes: false);
    change($s, $control, 'join source', MCAST_JOIN_SOURCE_GROUP, '10.77.0.1');
    change($s, $control, 'leave source', MCAST_LEAVE_SOURCE_GROUP, '10.77.0.1', comes: false);
    change($s, $control, 'join another source', MCAST_JOIN_SOURCE_GROUP, '10.77.0.9', comes: false);

    tell('join, IPv6', socket_set_option($six, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff02::777', 'interface' => 'vb']));
    ask($control);
    tell('  then', received($six));
    ask($control);
    tell('link-local address', received($six));
}

function send(): void
{
    $s = socket_create(AF_INET, SOCK_DGRAM, 0);
    socket_bind($s, '10.77.0.1');
    foreach ([[IP_MULTICAST_IF, 'va'], [IP_MULTICAST_TTL, 3], [IP_MULTICAST_LOOP, 0]] as [$option, $value]) {
        tell("option $option", [socket_set_option($s, IPPROTO_IP, $option, $value), $option === IP_MULTICAST_IF ? null : socket_get_option($s, IPPROTO_IP, $option)]);
    }

    $six = socket_create(AF_INET6, SOCK_DGRAM, 0);
    tell('zone', [socket_bind($six, 'fe80::77:1%va'), socket_set_option($six, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'va')]);

    $control = socket_create(AF_INET, SOCK_DGRAM, 0);
    wait_at_most($control, 500);
    for ($i = 0; $i < 9; $i++) {
        // The receiver may not be there yet; between two steps it takes a moment.
        for ($tries = 0; $tries < 30; $tries++) {
            socket_sendto($control, 'x', 1, 0, '10.77.0.2', 7002);
            if (@socket_recvfrom($control, $data, 10, 0, $from, $port) !== false) {
                break;
            }
        }

        match (true) {
            $i < 7 => socket_sendto($s, "m$i", 2, 0, GROUP, 7001),
            $i === 7 => socket_sendto($six, 'm7', 2, 0, 'ff02::777%va', 7003),
            default => socket_sendto($six, 'm8', 2, 0, 'fe80::77:2%va', 7003),
        };
        wait_at_most($control, 5000);
    }
}

$argv[1] === 'send' ? send() : receive();
