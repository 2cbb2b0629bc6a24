namespace PeachpieSockets.Native;

// The numbers: errno(3); Windows: the Winsock codes where there is one (WSAECONNREFUSED is ECONNREFUSED here), else those of the C library.
public static partial class Errno
{
    /// <summary>Operation not permitted.</summary>
    public static readonly int EPERM = SocketConstants.Of(1, 1, 1);

    /// <summary>No such file or directory.</summary>
    public static readonly int ENOENT = SocketConstants.Of(2, 2, 2);

    /// <summary>No such process.</summary>
    public static readonly int ESRCH = SocketConstants.Of(3, 3, 3);

    /// <summary>Interrupted system call.</summary>
    public static readonly int EINTR = SocketConstants.Of(4, 4, 10004);

    /// <summary>Input/output error.</summary>
    public static readonly int EIO = SocketConstants.Of(5, 5, 5);

    /// <summary>No such device or address.</summary>
    public static readonly int ENXIO = SocketConstants.Of(6, 6, 6);

    /// <summary>Argument list too long.</summary>
    public static readonly int E2BIG = SocketConstants.Of(7, 7, 7);

    /// <summary>Exec format error.</summary>
    public static readonly int ENOEXEC = SocketConstants.Of(8, 8, 8);

    /// <summary>Bad file descriptor.</summary>
    public static readonly int EBADF = SocketConstants.Of(9, 9, 10009);

    /// <summary>No child processes.</summary>
    public static readonly int ECHILD = SocketConstants.Of(10, 10, 10);

    /// <summary>Resource temporarily unavailable.</summary>
    public static readonly int EAGAIN = SocketConstants.Of(11, 35, 10035);

    /// <summary>Resource temporarily unavailable.</summary>
    public static readonly int EWOULDBLOCK = SocketConstants.Of(11, 35, 10035);

    /// <summary>Cannot allocate memory.</summary>
    public static readonly int ENOMEM = SocketConstants.Of(12, 12, 12);

    /// <summary>Permission denied.</summary>
    public static readonly int EACCES = SocketConstants.Of(13, 13, 10013);

    /// <summary>Bad address.</summary>
    public static readonly int EFAULT = SocketConstants.Of(14, 14, 10014);

    /// <summary>Block device required.</summary>
    public static readonly int ENOTBLK = SocketConstants.Of(15, 15, SocketConstants.Absent);

    /// <summary>Device or resource busy.</summary>
    public static readonly int EBUSY = SocketConstants.Of(16, 16, 16);

    /// <summary>File exists.</summary>
    public static readonly int EEXIST = SocketConstants.Of(17, 17, 17);

    /// <summary>Invalid cross-device link.</summary>
    public static readonly int EXDEV = SocketConstants.Of(18, 18, 18);

    /// <summary>No such device.</summary>
    public static readonly int ENODEV = SocketConstants.Of(19, 19, 19);

    /// <summary>Not a directory.</summary>
    public static readonly int ENOTDIR = SocketConstants.Of(20, 20, 20);

    /// <summary>Is a directory.</summary>
    public static readonly int EISDIR = SocketConstants.Of(21, 21, 21);

    /// <summary>Invalid argument.</summary>
    public static readonly int EINVAL = SocketConstants.Of(22, 22, 10022);

    /// <summary>Too many open files in system.</summary>
    public static readonly int ENFILE = SocketConstants.Of(23, 23, 23);

    /// <summary>Too many open files.</summary>
    public static readonly int EMFILE = SocketConstants.Of(24, 24, 10024);

    /// <summary>Inappropriate ioctl for device.</summary>
    public static readonly int ENOTTY = SocketConstants.Of(25, 25, 25);

    /// <summary>Text file busy.</summary>
    public static readonly int ETXTBSY = SocketConstants.Of(26, 26, 139);

    /// <summary>File too large.</summary>
    public static readonly int EFBIG = SocketConstants.Of(27, 27, 27);

    /// <summary>No space left on device.</summary>
    public static readonly int ENOSPC = SocketConstants.Of(28, 28, 28);

    /// <summary>Illegal seek.</summary>
    public static readonly int ESPIPE = SocketConstants.Of(29, 29, 29);

    /// <summary>Read-only file system.</summary>
    public static readonly int EROFS = SocketConstants.Of(30, 30, 30);

    /// <summary>Too many links.</summary>
    public static readonly int EMLINK = SocketConstants.Of(31, 31, 31);

    /// <summary>Broken pipe.</summary>
    public static readonly int EPIPE = SocketConstants.Of(32, 32, 32);

    /// <summary>Numerical argument out of domain.</summary>
    public static readonly int EDOM = SocketConstants.Of(33, 33, 33);

    /// <summary>Numerical result out of range.</summary>
    public static readonly int ERANGE = SocketConstants.Of(34, 34, 34);

    /// <summary>Resource deadlock avoided.</summary>
    public static readonly int EDEADLK = SocketConstants.Of(35, 11, 36);

    /// <summary>Resource deadlock avoided.</summary>
    public static readonly int EDEADLOCK = SocketConstants.Of(35, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>File name too long.</summary>
    public static readonly int ENAMETOOLONG = SocketConstants.Of(36, 63, 10063);

    /// <summary>No locks available.</summary>
    public static readonly int ENOLCK = SocketConstants.Of(37, 77, 39);

    /// <summary>Function not implemented.</summary>
    public static readonly int ENOSYS = SocketConstants.Of(38, 78, 40);

    /// <summary>Directory not empty.</summary>
    public static readonly int ENOTEMPTY = SocketConstants.Of(39, 66, 10066);

    /// <summary>Too many levels of symbolic links.</summary>
    public static readonly int ELOOP = SocketConstants.Of(40, 62, 10062);

    /// <summary>No message of desired type.</summary>
    public static readonly int ENOMSG = SocketConstants.Of(42, 91, 122);

    /// <summary>Identifier removed.</summary>
    public static readonly int EIDRM = SocketConstants.Of(43, 90, 111);

    /// <summary>Channel number out of range.</summary>
    public static readonly int ECHRNG = SocketConstants.Of(44, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Level 2 not synchronized.</summary>
    public static readonly int EL2NSYNC = SocketConstants.Of(45, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Level 3 halted.</summary>
    public static readonly int EL3HLT = SocketConstants.Of(46, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Level 3 reset.</summary>
    public static readonly int EL3RST = SocketConstants.Of(47, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Link number out of range.</summary>
    public static readonly int ELNRNG = SocketConstants.Of(48, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Protocol driver not attached.</summary>
    public static readonly int EUNATCH = SocketConstants.Of(49, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>No CSI structure available.</summary>
    public static readonly int ENOCSI = SocketConstants.Of(50, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Level 2 halted.</summary>
    public static readonly int EL2HLT = SocketConstants.Of(51, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Invalid exchange.</summary>
    public static readonly int EBADE = SocketConstants.Of(52, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Invalid request descriptor.</summary>
    public static readonly int EBADR = SocketConstants.Of(53, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Exchange full.</summary>
    public static readonly int EXFULL = SocketConstants.Of(54, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>No anode.</summary>
    public static readonly int ENOANO = SocketConstants.Of(55, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Invalid request code.</summary>
    public static readonly int EBADRQC = SocketConstants.Of(56, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Invalid slot.</summary>
    public static readonly int EBADSLT = SocketConstants.Of(57, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Bad font file format.</summary>
    public static readonly int EBFONT = SocketConstants.Of(59, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Device not a stream.</summary>
    public static readonly int ENOSTR = SocketConstants.Of(60, 99, 125);

    /// <summary>No data available.</summary>
    public static readonly int ENODATA = SocketConstants.Of(61, 96, 120);

    /// <summary>Timer expired.</summary>
    public static readonly int ETIME = SocketConstants.Of(62, 101, 137);

    /// <summary>Out of streams resources.</summary>
    public static readonly int ENOSR = SocketConstants.Of(63, 98, 124);

    /// <summary>Machine is not on the network.</summary>
    public static readonly int ENONET = SocketConstants.Of(64, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Package not installed.</summary>
    public static readonly int ENOPKG = SocketConstants.Of(65, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Object is remote.</summary>
    public static readonly int EREMOTE = SocketConstants.Of(66, 71, 10071);

    /// <summary>Link has been severed.</summary>
    public static readonly int ENOLINK = SocketConstants.Of(67, 97, 121);

    /// <summary>Advertise error.</summary>
    public static readonly int EADV = SocketConstants.Of(68, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Srmount error.</summary>
    public static readonly int ESRMNT = SocketConstants.Of(69, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Communication error on send.</summary>
    public static readonly int ECOMM = SocketConstants.Of(70, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Protocol error.</summary>
    public static readonly int EPROTO = SocketConstants.Of(71, 100, 134);

    /// <summary>Multihop attempted.</summary>
    public static readonly int EMULTIHOP = SocketConstants.Of(72, 95, SocketConstants.Absent);

    /// <summary>RFS specific error.</summary>
    public static readonly int EDOTDOT = SocketConstants.Of(73, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Bad message.</summary>
    public static readonly int EBADMSG = SocketConstants.Of(74, 94, 104);

    /// <summary>Value too large for defined data type.</summary>
    public static readonly int EOVERFLOW = SocketConstants.Of(75, 84, 132);

    /// <summary>Name not unique on network.</summary>
    public static readonly int ENOTUNIQ = SocketConstants.Of(76, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>File descriptor in bad state.</summary>
    public static readonly int EBADFD = SocketConstants.Of(77, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Remote address changed.</summary>
    public static readonly int EREMCHG = SocketConstants.Of(78, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Can not access a needed shared library.</summary>
    public static readonly int ELIBACC = SocketConstants.Of(79, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Accessing a corrupted shared library.</summary>
    public static readonly int ELIBBAD = SocketConstants.Of(80, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>.lib section in a.out corrupted.</summary>
    public static readonly int ELIBSCN = SocketConstants.Of(81, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Attempting to link in too many shared libraries.</summary>
    public static readonly int ELIBMAX = SocketConstants.Of(82, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Cannot exec a shared library directly.</summary>
    public static readonly int ELIBEXEC = SocketConstants.Of(83, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Invalid or incomplete multibyte or wide character.</summary>
    public static readonly int EILSEQ = SocketConstants.Of(84, 92, 42);

    /// <summary>Interrupted system call should be restarted.</summary>
    public static readonly int ERESTART = SocketConstants.Of(85, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Streams pipe error.</summary>
    public static readonly int ESTRPIPE = SocketConstants.Of(86, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Too many users.</summary>
    public static readonly int EUSERS = SocketConstants.Of(87, 68, 10068);

    /// <summary>Socket operation on non-socket.</summary>
    public static readonly int ENOTSOCK = SocketConstants.Of(88, 38, 10038);

    /// <summary>Destination address required.</summary>
    public static readonly int EDESTADDRREQ = SocketConstants.Of(89, 39, 10039);

    /// <summary>Message too long.</summary>
    public static readonly int EMSGSIZE = SocketConstants.Of(90, 40, 10040);

    /// <summary>Protocol wrong type for socket.</summary>
    public static readonly int EPROTOTYPE = SocketConstants.Of(91, 41, 10041);

    /// <summary>Protocol not available.</summary>
    public static readonly int ENOPROTOOPT = SocketConstants.Of(92, 42, 10042);

    /// <summary>Protocol not supported.</summary>
    public static readonly int EPROTONOSUPPORT = SocketConstants.Of(93, 43, 10043);

    /// <summary>Socket type not supported.</summary>
    public static readonly int ESOCKTNOSUPPORT = SocketConstants.Of(94, 44, 10044);

    /// <summary>Operation not supported.</summary>
    public static readonly int EOPNOTSUPP = SocketConstants.Of(95, 102, 10045);

    /// <summary>Operation not supported.</summary>
    public static readonly int ENOTSUP = SocketConstants.Of(95, 45, 129);

    /// <summary>Protocol family not supported.</summary>
    public static readonly int EPFNOSUPPORT = SocketConstants.Of(96, 46, 10046);

    /// <summary>Address family not supported by protocol.</summary>
    public static readonly int EAFNOSUPPORT = SocketConstants.Of(97, 47, 10047);

    /// <summary>Address already in use.</summary>
    public static readonly int EADDRINUSE = SocketConstants.Of(98, 48, 10048);

    /// <summary>Cannot assign requested address.</summary>
    public static readonly int EADDRNOTAVAIL = SocketConstants.Of(99, 49, 10049);

    /// <summary>Network is down.</summary>
    public static readonly int ENETDOWN = SocketConstants.Of(100, 50, 10050);

    /// <summary>Network is unreachable.</summary>
    public static readonly int ENETUNREACH = SocketConstants.Of(101, 51, 10051);

    /// <summary>Network dropped connection on reset.</summary>
    public static readonly int ENETRESET = SocketConstants.Of(102, 52, 10052);

    /// <summary>Software caused connection abort.</summary>
    public static readonly int ECONNABORTED = SocketConstants.Of(103, 53, 10053);

    /// <summary>Connection reset by peer.</summary>
    public static readonly int ECONNRESET = SocketConstants.Of(104, 54, 10054);

    /// <summary>No buffer space available.</summary>
    public static readonly int ENOBUFS = SocketConstants.Of(105, 55, 10055);

    /// <summary>Transport endpoint is already connected.</summary>
    public static readonly int EISCONN = SocketConstants.Of(106, 56, 10056);

    /// <summary>Transport endpoint is not connected.</summary>
    public static readonly int ENOTCONN = SocketConstants.Of(107, 57, 10057);

    /// <summary>Cannot send after transport endpoint shutdown.</summary>
    public static readonly int ESHUTDOWN = SocketConstants.Of(108, 58, 10058);

    /// <summary>Too many references: cannot splice.</summary>
    public static readonly int ETOOMANYREFS = SocketConstants.Of(109, 59, 10059);

    /// <summary>Connection timed out.</summary>
    public static readonly int ETIMEDOUT = SocketConstants.Of(110, 60, 10060);

    /// <summary>Connection refused.</summary>
    public static readonly int ECONNREFUSED = SocketConstants.Of(111, 61, 10061);

    /// <summary>Host is down.</summary>
    public static readonly int EHOSTDOWN = SocketConstants.Of(112, 64, 10064);

    /// <summary>No route to host.</summary>
    public static readonly int EHOSTUNREACH = SocketConstants.Of(113, 65, 10065);

    /// <summary>Operation already in progress.</summary>
    public static readonly int EALREADY = SocketConstants.Of(114, 37, 10037);

    /// <summary>Operation now in progress.</summary>
    public static readonly int EINPROGRESS = SocketConstants.Of(115, 36, 10036);

    /// <summary>Stale file handle.</summary>
    public static readonly int ESTALE = SocketConstants.Of(116, 70, 10070);

    /// <summary>Structure needs cleaning.</summary>
    public static readonly int EUCLEAN = SocketConstants.Of(117, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Not a XENIX named type file.</summary>
    public static readonly int ENOTNAM = SocketConstants.Of(118, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>No XENIX semaphores available.</summary>
    public static readonly int ENAVAIL = SocketConstants.Of(119, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Is a named type file.</summary>
    public static readonly int EISNAM = SocketConstants.Of(120, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Remote I/O error.</summary>
    public static readonly int EREMOTEIO = SocketConstants.Of(121, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Disk quota exceeded.</summary>
    public static readonly int EDQUOT = SocketConstants.Of(122, 69, 10069);

    /// <summary>No medium found.</summary>
    public static readonly int ENOMEDIUM = SocketConstants.Of(123, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Wrong medium type.</summary>
    public static readonly int EMEDIUMTYPE = SocketConstants.Of(124, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Operation canceled.</summary>
    public static readonly int ECANCELED = SocketConstants.Of(125, 89, 105);

    /// <summary>Required key not available.</summary>
    public static readonly int ENOKEY = SocketConstants.Of(126, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Key has expired.</summary>
    public static readonly int EKEYEXPIRED = SocketConstants.Of(127, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Key has been revoked.</summary>
    public static readonly int EKEYREVOKED = SocketConstants.Of(128, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Key was rejected by service.</summary>
    public static readonly int EKEYREJECTED = SocketConstants.Of(129, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Owner died.</summary>
    public static readonly int EOWNERDEAD = SocketConstants.Of(130, 105, 133);

    /// <summary>State not recoverable.</summary>
    public static readonly int ENOTRECOVERABLE = SocketConstants.Of(131, 104, 127);

    /// <summary>Operation not possible due to RF-kill.</summary>
    public static readonly int ERFKILL = SocketConstants.Of(132, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Memory page has hardware error.</summary>
    public static readonly int EHWPOISON = SocketConstants.Of(133, SocketConstants.Absent, SocketConstants.Absent);

    /// <summary>Too many processes.</summary>
    public static readonly int EPROCLIM = SocketConstants.Of(SocketConstants.Absent, 67, 10067);

    /// <summary>Winsock: graceful shutdown in progress.</summary>
    public static readonly int EDISCON = SocketConstants.Of(SocketConstants.Absent, SocketConstants.Absent, 10101);

    /// <summary>Winsock: network subsystem unusable.</summary>
    public static readonly int SYSNOTREADY = SocketConstants.Of(SocketConstants.Absent, SocketConstants.Absent, 10091);

    /// <summary>Winsock: version unsupported.</summary>
    public static readonly int VERNOTSUPPORTED = SocketConstants.Of(SocketConstants.Absent, SocketConstants.Absent, 10092);

    /// <summary>Winsock: not started.</summary>
    public static readonly int NOTINITIALISED = SocketConstants.Of(SocketConstants.Absent, SocketConstants.Absent, 10093);
}
