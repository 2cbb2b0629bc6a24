<?php

/*
 * PHP's sockets extension as PeachpieSockets has it, for IDEs. Written from the code by a test: see tests/dotnet/Packages.Tests.
 * The constants have the values of Linux.
 */

/** PHP's class AddressInfo (8.0): one answer of socket_addrinfo_lookup(). */
final class AddressInfo
{
}

/** PHP's class Socket (8.0), which is a resource as well, so that old scripts may ask is_resource(). It is closed by socket_close(), by the end of the context, or when it is collected. */
final class Socket
{
}

/** Takes the next connection of a listening socket: accept(2). */
function socket_accept(Socket $socket): Socket|false {}

/** Makes a socket of an answer and binds it. */
function socket_addrinfo_bind(AddressInfo $address): Socket|false {}

/** Makes a socket of an answer and connects it. */
function socket_addrinfo_connect(AddressInfo $address): Socket|false {}

/** What an answer says. */
function socket_addrinfo_explain(AddressInfo $address): array {}

/** The addresses of a host and service. As in the development branch after PHP 8.5, a variable may follow that tells why there are none: EAI_*. */
function socket_addrinfo_lookup(string $host, ?string $service = null, array $hints = []): array|false {}

/** Asks whether the next byte to read is the urgent one: sockatmark(3). Follows PHP 8.3, which has it first. */
function socket_atmark(Socket $socket): bool {}

/** Gives a socket its local address: bind(2). */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/** Forgets the last error of a socket, or of all calls. */
function socket_clear_error(?Socket $socket = null): void {}

/** Closes a socket: close(2). Errors of closing are ignored. */
function socket_close(Socket $socket): void {}

/** The room that a control message takes: CMSG_SPACE. */
function socket_cmsg_space(int $level, int $type, int $num = 0): ?int {}

/** Connects a socket, or sets the default peer of a datagram socket: connect(2). */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/** Makes a socket: socket(2). */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/** Makes a TCP socket that listens on all IPv4 addresses. */
function socket_create_listen(int $port, int $backlog = 128): Socket|false {}

/** Makes two connected sockets: socketpair(2). */
function socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool {}

/** The stream of a socket; the same one each time. */
function socket_export_stream(Socket $socket) {}

/** Reads an option. */
function socket_get_option(Socket $socket, int $level, int $option): array|int|false {}

/** Reads an option: another name of socket_get_option(). */
function socket_getopt(Socket $socket, int $level, int $option): array|int|false {}

/** Tells the peer's address: getpeername(2). */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/** Tells the local address: getsockname(2). */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/** The socket of a stream. The stream lives as long as it. */
function socket_import_stream($stream): Socket|false {}

/** The last error of a socket, or of all calls. */
function socket_last_error(?Socket $socket = null): int {}

/** Makes a bound socket wait for connections: listen(2). */
function socket_listen(Socket $socket, int $backlog = 0): bool {}

/** Reads: one recv(2), or with PHP_NORMAL_READ up to the end of a line. */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/** Receives into a variable: recv(2). */
function socket_recv(Socket $socket, &$data, int $length, int $flags): int|false {}

/** Receives with the sender's address: recvfrom(2). */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

/** Receives a message. With a vector in place of the array this is the function of PHP 4: control data, its length, flags, address and port follow. */
function socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false {}

/** Waits until sockets are ready: what select(2) does. */
function socket_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false {}

/** Sends: send(2). */
function socket_send(Socket $socket, string $data, int $length, int $flags): int|false {}

/** Sends a message. With a vector in place of the array this is the function of PHP 4: address and port follow. */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/** Sends to an address: sendto(2). */
function socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false {}

/** Makes calls wait. */
function socket_set_block(Socket $socket): bool {}

/** Makes calls return at once. */
function socket_set_nonblock(Socket $socket): bool {}

/** Sets an option. */
function socket_set_option(Socket $socket, int $level, int $option, $value): bool {}

/** Sets an option: another name of socket_set_option(). */
function socket_setopt(Socket $socket, int $level, int $option, $value): bool {}

/** Ends one or both directions: shutdown(2). */
function socket_shutdown(Socket $socket, int $mode = 2): bool {}

/** The text of an error code. */
function socket_strerror(int $error_code): string {}

/** Writes: one write(2). */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/** IPv4 family. Since PHP 4.0.2. */
const AF_INET = 2;

/** IPv6 family. Since PHP 5.0.0. */
const AF_INET6 = 10;

/** Link-layer packet sockets, usable with socket_create/bind/getsockname (8.5) and sendto/recvfrom (8.6-dev). Since PHP 8.5.0. */
const AF_PACKET = 17;

/** Local (file-system or abstract) sockets; also on Windows (value 1) although bind/connect there depends on the OS build. Since PHP 4.0.2. */
const AF_UNIX = 1;

/** Wildcard family, legal as "ai_family" hint only; socket_create still rejects it. Since PHP 8.6-dev. */
const AF_UNSPEC = 0;

/** Hint flag: only configured families. Since PHP 7.2.0. */
const AI_ADDRCONFIG = 32;

/** Hint flag: both mapped and real. Since PHP 7.2.0. */
const AI_ALL = 16;

/** Hint flag: international canonical name out. Since PHP 7.2.0. */
const AI_CANONIDN = 128;

/** Hint flag: report canonical name. Since PHP 7.2.0. */
const AI_CANONNAME = 2;

/** Hint flag: international names in. Since PHP 7.2.0. */
const AI_IDN = 64;

/** Hint flag: no host lookup. Since PHP 7.2.0. */
const AI_NUMERICHOST = 4;

/** Hint flag: service must be a number. Since PHP 7.2.0. */
const AI_NUMERICSERV = 1024;

/** Hint flag: address for bind. Since PHP 7.2.0. */
const AI_PASSIVE = 1;

/** Hint flag: map IPv4 into IPv6. Since PHP 7.2.0. */
const AI_V4MAPPED = 8;

/** No address of that family (alias of EAI_FAMILY where the system lacks it). Since PHP 8.6-dev. */
const EAI_ADDRFAMILY = -9;

/** Temporary failure. Since PHP 8.6-dev. */
const EAI_AGAIN = -3;

/** All requests done. Since PHP 8.6-dev. */
const EAI_ALLDONE = -103;

/** Invalid flags. Since PHP 8.6-dev. */
const EAI_BADFLAGS = -1;

/** Request cancelled. Since PHP 8.6-dev. */
const EAI_CANCELED = -101;

/** Permanent failure. Since PHP 8.6-dev. */
const EAI_FAIL = -4;

/** Family unsupported. Since PHP 8.6-dev. */
const EAI_FAMILY = -6;

/** Bad international name. Since PHP 8.6-dev. */
const EAI_IDN_ENCODE = -105;

/** Asynchronous request in progress. Since PHP 8.6-dev. */
const EAI_INPROGRESS = -100;

/** Interrupted by a signal. Since PHP 8.6-dev. */
const EAI_INTR = -104;

/** Name has no address. Since PHP 8.6-dev. */
const EAI_NODATA = -5;

/** Name or service unknown. Since PHP 8.6-dev. */
const EAI_NONAME = -2;

/** Request not cancelled. Since PHP 8.6-dev. */
const EAI_NOTCANCELED = -102;

/** Buffer overflow. Since PHP 8.6-dev. */
const EAI_OVERFLOW = -12;

/** Service unsupported for the type. Since PHP 8.6-dev. */
const EAI_SERVICE = -8;

/** Socket type unsupported. Since PHP 8.6-dev. */
const EAI_SOCKTYPE = -7;

/** System error, see errno. Since PHP 8.6-dev. */
const EAI_SYSTEM = -11;

/** Every Ethernet protocol (0x0003). Since PHP 8.5.0. */
const ETH_P_ALL = 3;

/** Ethernet protocol IPv4 (0x0800). Since PHP 8.5.0. */
const ETH_P_IP = 2048;

/** Ethernet protocol IPv6 (0x86DD). Since PHP 8.5.0. */
const ETH_P_IPV6 = 34525;

/** Ethernet loopback protocol (0x0060). Since PHP 8.5.0. */
const ETH_P_LOOP = 96;

/** ICMP protocol number for raw sockets. Since PHP 8.5.0. */
const IPPROTO_ICMP = 1;

/** ICMPv6 protocol number for raw sockets. Since PHP 8.5.0. */
const IPPROTO_ICMPV6 = 58;

/** IPv4 option level. Since PHP 5.4.0. */
const IPPROTO_IP = 0;

/** IPv6 option level. Since PHP 5.4.0. */
const IPPROTO_IPV6 = 41;

/** Control type; int. Since PHP 5.5.0. */
const IPV6_HOPLIMIT = 52;

/** IPv6 multicast hops -1..255. Since PHP 5.4.0. */
const IPV6_MULTICAST_HOPS = 18;

/** Outgoing IPv6 multicast interface; int index or string name. Since PHP 5.4.0. */
const IPV6_MULTICAST_IF = 17;

/** IPv6 multicast loopback; truthiness. Since PHP 5.4.0. */
const IPV6_MULTICAST_LOOP = 19;

/** Control type / sticky option; array addr,ifindex. Since PHP 5.5.0. */
const IPV6_PKTINFO = 50;

/** Ask for hop limit control data, int. Since PHP 5.5.0. */
const IPV6_RECVHOPLIMIT = 51;

/** Ask for packet info control data, int. Since PHP 5.5.0. */
const IPV6_RECVPKTINFO = 49;

/** Ask for traffic class control data, int. Since PHP 5.5.0. */
const IPV6_RECVTCLASS = 66;

/** Control type and option; int. Since PHP 5.5.0. */
const IPV6_TCLASS = 67;

/** Unicast hop limit, int. Since PHP 5.5.0. */
const IPV6_UNICAST_HOPS = 16;

/** IPv6 socket refuses IPv4-mapped traffic, int. Since PHP 7.0.1. */
const IPV6_V6ONLY = 26;

/** Choose the port at connect time, int. Since PHP 8.3.0. */
const IP_BIND_ADDRESS_NO_PORT = 24;

/** Path MTU discovery mode, int. Since PHP 8.3.0. */
const IP_MTU_DISCOVER = 10;

/** Outgoing IPv4 multicast interface; int index or string name, int out. Since PHP 5.4.0. */
const IP_MULTICAST_IF = 32;

/** IPv4 multicast loopback; truthiness. Since PHP 5.4.0. */
const IP_MULTICAST_LOOP = 34;

/** IPv4 multicast TTL 0..255. Since PHP 5.4.0. */
const IP_MULTICAST_TTL = 33;

/** Mode: always set don't-fragment. Since PHP 8.3.0. */
const IP_PMTUDISC_DO = 2;

/** Mode: never. Since PHP 8.3.0. */
const IP_PMTUDISC_DONT = 0;

/** Mode: interface MTU. Since PHP 8.3.0. */
const IP_PMTUDISC_INTERFACE = 4;

/** Mode: interface MTU, fragmentation allowed. Since PHP 8.3.0. */
const IP_PMTUDISC_OMIT = 5;

/** Mode: probe. Since PHP 8.3.0. */
const IP_PMTUDISC_PROBE = 3;

/** Mode: per-route hints. Since PHP 8.3.0. */
const IP_PMTUDISC_WANT = 1;

/** Block one source; array group,source[,interface]. Since PHP 5.4.0. */
const MCAST_BLOCK_SOURCE = 43;

/** Join multicast group; array group[,interface]. Since PHP 5.4.0. */
const MCAST_JOIN_GROUP = 42;

/** Join one source; array. Since PHP 5.4.0. */
const MCAST_JOIN_SOURCE_GROUP = 46;

/** Leave multicast group; array. Since PHP 5.4.0. */
const MCAST_LEAVE_GROUP = 45;

/** Leave one source; array. Since PHP 5.4.0. */
const MCAST_LEAVE_SOURCE_GROUP = 47;

/** Unblock one source; array. Since PHP 5.4.0. */
const MCAST_UNBLOCK_SOURCE = 44;

/** Received descriptors get close-on-exec. Since PHP 5.5.0. */
const MSG_CMSG_CLOEXEC = 1073741824;

/** Tell the link layer that the peer answered. Since PHP 5.5.0. */
const MSG_CONFIRM = 2048;

/** Result flag: control data did not fit. Since PHP 5.5.0. */
const MSG_CTRUNC = 8;

/** Bypass routing. Since PHP 4.0.2. */
const MSG_DONTROUTE = 4;

/** This call does not block. Since PHP 5.2.10. */
const MSG_DONTWAIT = 64;

/** Half-close after sending. Since PHP 5.2.4. */
const MSG_EOF = 512;

/** End of record mark. Since PHP 5.2.4. */
const MSG_EOR = 128;

/** Read from the socket error queue. Since PHP 5.5.0. */
const MSG_ERRQUEUE = 8192;

/** More data follows (cork). Since PHP 5.5.0. */
const MSG_MORE = 32768;

/** No SIGPIPE on this send. Since PHP 5.5.0. */
const MSG_NOSIGNAL = 16384;

/** Send/receive urgent data. Since PHP 4.0.2. */
const MSG_OOB = 1;

/** Read without consuming. Since PHP 4.0.2. */
const MSG_PEEK = 2;

/** Result flag: datagram cut; as input flag makes Linux return the real length. Since PHP 5.5.0. */
const MSG_TRUNC = 32;

/** Receive waits for the full length (0x100; 0 on systems lacking it). Since PHP 4.0.2. */
const MSG_WAITALL = 256;

/** Only meaningful for multi-message receive. Since PHP 5.5.0. */
const MSG_WAITFORONE = 65536;

/** Zero-copy send (SO_ZEROCOPY first). Since PHP 8.2.0. */
const MSG_ZEROCOPY = 67108864;

/** Read what one call delivers. Since PHP 4.0.4. */
const PHP_BINARY_READ = 2;

/** Read up to the end of a line, CR or LF. Since PHP 4.0.4. */
const PHP_NORMAL_READ = 1;

/** Control type: pass credentials. Since PHP 5.5.0. */
const SCM_CREDENTIALS = 2;

/** Control type: pass descriptors. Since PHP 5.5.0. */
const SCM_RIGHTS = 1;

/** Shutdown mode: receiving. Since PHP 8.5.0. */
const SHUT_RD = 0;

/** Shutdown mode: both. Since PHP 8.5.0. */
const SHUT_RDWR = 2;

/** Shutdown mode: sending. Since PHP 8.5.0. */
const SHUT_WR = 1;

/** BPF ancillary offset: xor with X. Since PHP 8.2.0. */
const SKF_AD_ALU_XOR_X = 40;

/** BPF ancillary offset: CPU number (accepted by SO_ATTACH_REUSEPORT_CBPF). Since PHP 8.2.0. */
const SKF_AD_CPU = 36;

/** BPF ancillary offset: hardware type. Since PHP 8.2.0. */
const SKF_AD_HATYPE = 28;

/** BPF ancillary offset: interface index. Since PHP 8.2.0. */
const SKF_AD_IFINDEX = 8;

/** BPF ancillary offset: packet mark. Since PHP 8.2.0. */
const SKF_AD_MARK = 20;

/** BPF ancillary offset: upper bound of the list. Since PHP 8.2.0. */
const SKF_AD_MAX = 64;

/** BPF ancillary offset: netlink attribute. Since PHP 8.2.0. */
const SKF_AD_NLATTR = 12;

/** BPF ancillary offset: nested netlink attribute. Since PHP 8.2.0. */
const SKF_AD_NLATTR_NEST = 16;

/** BPF ancillary offset: base offset of the BPF ancillary area. Since PHP 8.2.0. */
const SKF_AD_OFF = -4096;

/** BPF ancillary offset: payload offset. Since PHP 8.2.0. */
const SKF_AD_PAY_OFFSET = 52;

/** BPF ancillary offset: packet type. Since PHP 8.2.0. */
const SKF_AD_PKTTYPE = 4;

/** BPF ancillary offset: protocol. Since PHP 8.2.0. */
const SKF_AD_PROTOCOL = 0;

/** BPF ancillary offset: receive queue number (accepted by SO_ATTACH_REUSEPORT_CBPF). Since PHP 8.2.0. */
const SKF_AD_QUEUE = 24;

/** BPF ancillary offset: random number. Since PHP 8.2.0. */
const SKF_AD_RANDOM = 56;

/** BPF ancillary offset: receive hash. Since PHP 8.2.0. */
const SKF_AD_RXHASH = 32;

/** BPF ancillary offset: VLAN tag. Since PHP 8.2.0. */
const SKF_AD_VLAN_TAG = 44;

/** BPF ancillary offset: VLAN tag present. Since PHP 8.2.0. */
const SKF_AD_VLAN_TAG_PRESENT = 48;

/** BPF ancillary offset: VLAN protocol id. Since PHP 8.2.0. */
const SKF_AD_VLAN_TPID = 60;

/** Argument list too long. Since PHP 4.3.0. */
const SOCKET_E2BIG = 7;

/** Permission denied. Since PHP 4.3.0. */
const SOCKET_EACCES = 13;

/** Address already in use. Since PHP 4.3.0. */
const SOCKET_EADDRINUSE = 98;

/** Cannot assign requested address. Since PHP 4.3.0. */
const SOCKET_EADDRNOTAVAIL = 99;

/** Advertise error. Since PHP 4.3.0. */
const SOCKET_EADV = 68;

/** Address family not supported by protocol. Since PHP 4.3.0. */
const SOCKET_EAFNOSUPPORT = 97;

/** Resource temporarily unavailable. Since PHP 4.3.0. */
const SOCKET_EAGAIN = 11;

/** Operation already in progress. Since PHP 4.3.0. */
const SOCKET_EALREADY = 114;

/** Invalid exchange. Since PHP 4.3.0. */
const SOCKET_EBADE = 52;

/** Bad file descriptor. Since PHP 4.3.0. */
const SOCKET_EBADF = 9;

/** File descriptor in bad state. Since PHP 4.3.0. */
const SOCKET_EBADFD = 77;

/** Bad message. Since PHP 4.3.0. */
const SOCKET_EBADMSG = 74;

/** Invalid request descriptor. Since PHP 4.3.0. */
const SOCKET_EBADR = 53;

/** Invalid request code. Since PHP 4.3.0. */
const SOCKET_EBADRQC = 56;

/** Invalid slot. Since PHP 4.3.0. */
const SOCKET_EBADSLT = 57;

/** Device or resource busy. Since PHP 4.3.0. */
const SOCKET_EBUSY = 16;

/** Channel number out of range. Since PHP 4.3.0. */
const SOCKET_ECHRNG = 44;

/** Communication error on send. Since PHP 4.3.0. */
const SOCKET_ECOMM = 70;

/** Software caused connection abort. Since PHP 4.3.0. */
const SOCKET_ECONNABORTED = 103;

/** Connection refused. Since PHP 4.3.0. */
const SOCKET_ECONNREFUSED = 111;

/** Connection reset by peer. Since PHP 4.3.0. */
const SOCKET_ECONNRESET = 104;

/** Destination address required. Since PHP 4.3.0. */
const SOCKET_EDESTADDRREQ = 89;

/** Disk quota exceeded. Since PHP 4.3.0. */
const SOCKET_EDQUOT = 122;

/** File exists. Since PHP 4.3.0. */
const SOCKET_EEXIST = 17;

/** Bad address. Since PHP 4.3.0. */
const SOCKET_EFAULT = 14;

/** Host is down. Since PHP 4.3.0. */
const SOCKET_EHOSTDOWN = 112;

/** No route to host. Since PHP 4.3.0. */
const SOCKET_EHOSTUNREACH = 113;

/** Identifier removed. Since PHP 4.3.0. */
const SOCKET_EIDRM = 43;

/** Operation now in progress. Since PHP 4.3.0. */
const SOCKET_EINPROGRESS = 115;

/** Interrupted system call. Since PHP 4.3.0. */
const SOCKET_EINTR = 4;

/** Invalid argument. Since PHP 4.3.0. */
const SOCKET_EINVAL = 22;

/** Input/output error. Since PHP 4.3.0. */
const SOCKET_EIO = 5;

/** Transport endpoint is already connected. Since PHP 4.3.0. */
const SOCKET_EISCONN = 106;

/** Is a directory. Since PHP 4.3.0. */
const SOCKET_EISDIR = 21;

/** Is a named type file. Since PHP 4.3.0. */
const SOCKET_EISNAM = 120;

/** Level 2 halted. Since PHP 4.3.0. */
const SOCKET_EL2HLT = 51;

/** Level 2 not synchronized. Since PHP 4.3.0. */
const SOCKET_EL2NSYNC = 45;

/** Level 3 halted. Since PHP 4.3.0. */
const SOCKET_EL3HLT = 46;

/** Level 3 reset. Since PHP 4.3.0. */
const SOCKET_EL3RST = 47;

/** Link number out of range. Since PHP 4.3.0. */
const SOCKET_ELNRNG = 48;

/** Too many levels of symbolic links. Since PHP 4.3.0. */
const SOCKET_ELOOP = 40;

/** Wrong medium type. Since PHP 4.3.0. */
const SOCKET_EMEDIUMTYPE = 124;

/** Too many open files. Since PHP 4.3.0. */
const SOCKET_EMFILE = 24;

/** Too many links. Since PHP 4.3.0. */
const SOCKET_EMLINK = 31;

/** Message too long. Since PHP 4.3.0. */
const SOCKET_EMSGSIZE = 90;

/** Multihop attempted. Since PHP 4.3.0. */
const SOCKET_EMULTIHOP = 72;

/** File name too long. Since PHP 4.3.0. */
const SOCKET_ENAMETOOLONG = 36;

/** Network is down. Since PHP 4.3.0. */
const SOCKET_ENETDOWN = 100;

/** Network dropped connection on reset. Since PHP 4.3.0. */
const SOCKET_ENETRESET = 102;

/** Network is unreachable. Since PHP 4.3.0. */
const SOCKET_ENETUNREACH = 101;

/** Too many open files in system. Since PHP 4.3.0. */
const SOCKET_ENFILE = 23;

/** No anode. Since PHP 4.3.0. */
const SOCKET_ENOANO = 55;

/** No buffer space available. Since PHP 4.3.0. */
const SOCKET_ENOBUFS = 105;

/** No CSI structure available. Since PHP 4.3.0. */
const SOCKET_ENOCSI = 50;

/** No data available. Since PHP 4.3.0. */
const SOCKET_ENODATA = 61;

/** No such device. Since PHP 4.3.0. */
const SOCKET_ENODEV = 19;

/** No such file or directory. Since PHP 4.3.0. */
const SOCKET_ENOENT = 2;

/** No locks available. Since PHP 4.3.0. */
const SOCKET_ENOLCK = 37;

/** Link has been severed. Since PHP 4.3.0. */
const SOCKET_ENOLINK = 67;

/** No medium found. Since PHP 4.3.0. */
const SOCKET_ENOMEDIUM = 123;

/** Cannot allocate memory. Since PHP 4.3.0. */
const SOCKET_ENOMEM = 12;

/** No message of desired type. Since PHP 4.3.0. */
const SOCKET_ENOMSG = 42;

/** Machine is not on the network. Since PHP 4.3.0. */
const SOCKET_ENONET = 64;

/** Protocol not available. Since PHP 4.3.0. */
const SOCKET_ENOPROTOOPT = 92;

/** No space left on device. Since PHP 4.3.0. */
const SOCKET_ENOSPC = 28;

/** Out of streams resources. Since PHP 4.3.0. */
const SOCKET_ENOSR = 63;

/** Device not a stream. Since PHP 4.3.0. */
const SOCKET_ENOSTR = 60;

/** Function not implemented. Since PHP 4.3.0. */
const SOCKET_ENOSYS = 38;

/** Block device required. Since PHP 4.3.0. */
const SOCKET_ENOTBLK = 15;

/** Transport endpoint is not connected. Since PHP 4.3.0. */
const SOCKET_ENOTCONN = 107;

/** Not a directory. Since PHP 4.3.0. */
const SOCKET_ENOTDIR = 20;

/** Directory not empty. Since PHP 4.3.0. */
const SOCKET_ENOTEMPTY = 39;

/** Socket operation on non-socket. Since PHP 4.3.0. */
const SOCKET_ENOTSOCK = 88;

/** Inappropriate ioctl for device. Since PHP 4.3.0. */
const SOCKET_ENOTTY = 25;

/** Name not unique on network. Since PHP 4.3.0. */
const SOCKET_ENOTUNIQ = 76;

/** No such device or address. Since PHP 4.3.0. */
const SOCKET_ENXIO = 6;

/** Operation not supported. Since PHP 4.3.0. */
const SOCKET_EOPNOTSUPP = 95;

/** Operation not permitted. Since PHP 4.3.0. */
const SOCKET_EPERM = 1;

/** Protocol family not supported. Since PHP 4.3.0. */
const SOCKET_EPFNOSUPPORT = 96;

/** Broken pipe. Since PHP 4.3.0. */
const SOCKET_EPIPE = 32;

/** Protocol error. Since PHP 4.3.0. */
const SOCKET_EPROTO = 71;

/** Protocol not supported. Since PHP 4.3.0. */
const SOCKET_EPROTONOSUPPORT = 93;

/** Protocol wrong type for socket. Since PHP 4.3.0. */
const SOCKET_EPROTOTYPE = 91;

/** Remote address changed. Since PHP 4.3.0. */
const SOCKET_EREMCHG = 78;

/** Object is remote. Since PHP 4.3.0. */
const SOCKET_EREMOTE = 66;

/** Remote I/O error. Since PHP 4.3.0. */
const SOCKET_EREMOTEIO = 121;

/** Interrupted system call should be restarted. Since PHP 4.3.0. */
const SOCKET_ERESTART = 85;

/** Read-only file system. Since PHP 4.3.0. */
const SOCKET_EROFS = 30;

/** Cannot send after transport endpoint shutdown. Since PHP 4.3.0. */
const SOCKET_ESHUTDOWN = 108;

/** Socket type not supported. Since PHP 4.3.0. */
const SOCKET_ESOCKTNOSUPPORT = 94;

/** Illegal seek. Since PHP 4.3.0. */
const SOCKET_ESPIPE = 29;

/** Srmount error. Since PHP 4.3.0. */
const SOCKET_ESRMNT = 69;

/** Streams pipe error. Since PHP 4.3.0. */
const SOCKET_ESTRPIPE = 86;

/** Timer expired. Since PHP 4.3.0. */
const SOCKET_ETIME = 62;

/** Connection timed out. Since PHP 4.3.0. */
const SOCKET_ETIMEDOUT = 110;

/** Too many references: cannot splice. Since PHP 4.3.0. */
const SOCKET_ETOOMANYREFS = 109;

/** Protocol driver not attached. Since PHP 4.3.0. */
const SOCKET_EUNATCH = 49;

/** Too many users. Since PHP 4.3.0. */
const SOCKET_EUSERS = 87;

/** Resource temporarily unavailable. Since PHP 4.3.0. */
const SOCKET_EWOULDBLOCK = 11;

/** Invalid cross-device link. Since PHP 4.3.0. */
const SOCKET_EXDEV = 18;

/** Exchange full. Since PHP 4.3.0. */
const SOCKET_EXFULL = 54;

/** Type flag: close-on-exec on the new descriptor; OR-ed into $type. Since PHP 8.4.0. */
const SOCK_CLOEXEC = 524288;

/** Datagram congestion control protocol type. Since PHP 8.4.0. */
const SOCK_DCCP = 6;

/** Datagrams. Since PHP 4.0.2. */
const SOCK_DGRAM = 2;

/** Type flag: new descriptor starts non-blocking; OR-ed into $type. Since PHP 8.4.0. */
const SOCK_NONBLOCK = 2048;

/** Raw protocol access (needs privilege). Since PHP 4.0.2. */
const SOCK_RAW = 3;

/** Reliably delivered messages (Linux IP stacks refuse it with errno 94). Since PHP 4.0.2. */
const SOCK_RDM = 4;

/** Ordered record-preserving connection. Since PHP 4.0.2. */
const SOCK_SEQPACKET = 5;

/** Ordered byte stream. Since PHP 4.0.2. */
const SOCK_STREAM = 1;

/** Generic option level. Since PHP 4.0.2. */
const SOL_SOCKET = 1;

/** TCP option level / protocol number. Since PHP 4.0.2. */
const SOL_TCP = 6;

/** UDP option level / protocol number. Since PHP 4.0.2. */
const SOL_UDP = 17;

/** UDP-Lite option level. Since PHP 8.3.0. */
const SOL_UDPLITE = 136;

/** Largest sensible backlog; default of socket_create_listen from 8.4. Since PHP 4.3.0. */
const SOMAXCONN = 4096;

/** Classic BPF selector for a port-reuse group; int. Since PHP 8.3.0. */
const SO_ATTACH_REUSEPORT_CBPF = 51;

/** Bind to an interface name; string. Since PHP 5.4.18 / 5.5.1. */
const SO_BINDTODEVICE = 25;

/** Bind to an interface index; int. Since PHP 8.4.0. */
const SO_BINDTOIFINDEX = 62;

/** Read-only: highest supported BPF extension. Since PHP 8.2.0. */
const SO_BPF_EXTENSIONS = 48;

/** Permit broadcast sends, int. Since PHP 4.0.2. */
const SO_BROADCAST = 6;

/** Busy-poll microseconds, int. Since PHP 8.5.0. */
const SO_BUSY_POLL = 46;

/** Protocol debugging, int. Since PHP 4.0.2. */
const SO_DEBUG = 1;

/** Same number as SO_DETACH_FILTER. Since PHP 8.3.0. */
const SO_DETACH_BPF = 27;

/** Detach socket filter, int. Since PHP 8.3.0. */
const SO_DETACH_FILTER = 27;

/** Used inside the CBPF option (value 0 = detach); seen once as a proposed export, absent from the newest constant list read. Since PHP internal. */
const SO_DETACH_REUSEPORT_BPF = 68;

/** Bypass routing, int. Since PHP 4.0.2. */
const SO_DONTROUTE = 5;

/** Read-only: pending error, cleared by reading. Since PHP 4.0.2. */
const SO_ERROR = 4;

/** CPU affinity of the socket, int. Since PHP 8.2.0. */
const SO_INCOMING_CPU = 49;

/** Keep-alive probes, int. Since PHP 4.0.2. */
const SO_KEEPALIVE = 9;

/** Close behaviour; array l_onoff/l_linger. Since PHP 4.0.2. */
const SO_LINGER = 13;

/** Packet mark, int (needs privilege). Since PHP 8.1.0. */
const SO_MARK = 36;

/** Read-only: array of nine memory counters. Since PHP 8.2.0. */
const SO_MEMINFO = 55;

/** Urgent data stays in the normal stream, int. Since PHP 4.0.2. */
const SO_OOBINLINE = 10;

/** Receive credentials on an AF_UNIX socket, int. Since PHP 5.5.0. */
const SO_PASSCRED = 16;

/** Peer credentials; array pid/uid/gid in the proposal; as raw number 17 it yields the pid as int today. Since PHP after 8.6-dev. */
const SO_PEERCRED = 17;

/** Receive buffer size, int (Linux reports twice the value set). Since PHP 4.0.2. */
const SO_RCVBUF = 8;

/** Receive low-water mark, int. Since PHP 4.0.2. */
const SO_RCVLOWAT = 18;

/** Receive timeout; array sec/usec. Since PHP 4.0.2. */
const SO_RCVTIMEO = 20;

/** Allow reuse of a local address, int. Since PHP 4.0.2. */
const SO_REUSEADDR = 2;

/** Several sockets on one port, int. Since PHP 5.4.10. */
const SO_REUSEPORT = 15;

/** Send buffer size, int (Linux reports twice the value set). Since PHP 4.0.2. */
const SO_SNDBUF = 7;

/** Send low-water mark, int (Linux: cannot be set, errno 92). Since PHP 4.0.2. */
const SO_SNDLOWAT = 19;

/** Send timeout; array sec/usec. Since PHP 4.0.2. */
const SO_SNDTIMEO = 21;

/** Read-only: socket type. Since PHP 4.0.2. */
const SO_TYPE = 3;

/** Enable zero-copy sends, int. Since PHP 8.2.0. */
const SO_ZEROCOPY = 60;

/** Congestion algorithm; string in, array name out. Since PHP 8.2.0. */
const TCP_CONGESTION = 13;

/** Wake accept only when data came, int seconds. Since PHP 8.1.0. */
const TCP_DEFER_ACCEPT = 9;

/** Probe count, int. Since PHP 8.2.0. */
const TCP_KEEPCNT = 6;

/** Idle seconds before probes, int. Since PHP 8.2.0. */
const TCP_KEEPIDLE = 4;

/** Seconds between probes, int. Since PHP 8.2.0. */
const TCP_KEEPINTVL = 5;

/** Disable Nagle, int. Since PHP 5.2.7. */
const TCP_NODELAY = 1;

/** Unsent low-water mark, int. Since PHP 8.2.0. */
const TCP_NOTSENT_LOWAT = 25;

/** Acknowledge at once, int. Since PHP 8.3.0. */
const TCP_QUICKACK = 12;

/** Repair mode, int (needs privilege). Since PHP 8.3.0. */
const TCP_REPAIR = 19;

/** Number of SYN retransmissions, int. Since PHP 8.4.0. */
const TCP_SYNCNT = 7;

/** Give-up time for unacknowledged data in ms, unsigned 32-bit. Since PHP 8.6-dev. */
const TCP_USER_TIMEOUT = 18;

/** Segmentation offload size for socket_set_option, 0..65535. Since PHP 8.5.0. */
const UDP_SEGMENT = 103;
