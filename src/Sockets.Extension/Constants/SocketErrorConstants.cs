using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Constants;

/// <summary>Error numbers. The values are those of the running operating system.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketErrorConstants
{
    /// <summary>Operation not permitted. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPERM = Errno.EPERM;

    /// <summary>No such file or directory. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOENT = Errno.ENOENT;

    /// <summary>Interrupted system call. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EINTR = Errno.EINTR;

    /// <summary>Input/output error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EIO = Errno.EIO;

    /// <summary>No such device or address. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENXIO = Errno.ENXIO;

    /// <summary>Argument list too long. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_E2BIG = Errno.E2BIG;

    /// <summary>Bad file descriptor. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADF = Errno.EBADF;

    /// <summary>Resource temporarily unavailable. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EAGAIN = Errno.EAGAIN;

    /// <summary>Cannot allocate memory. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOMEM = Errno.ENOMEM;

    /// <summary>Permission denied. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EACCES = Errno.EACCES;

    /// <summary>Bad address. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EFAULT = Errno.EFAULT;

    /// <summary>Block device required. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTBLK = Errno.ENOTBLK;

    /// <summary>Device or resource busy. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBUSY = Errno.EBUSY;

    /// <summary>File exists. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EEXIST = Errno.EEXIST;

    /// <summary>Invalid cross-device link. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EXDEV = Errno.EXDEV;

    /// <summary>No such device. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENODEV = Errno.ENODEV;

    /// <summary>Not a directory. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTDIR = Errno.ENOTDIR;

    /// <summary>Is a directory. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EISDIR = Errno.EISDIR;

    /// <summary>Invalid argument. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EINVAL = Errno.EINVAL;

    /// <summary>Too many open files in system. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENFILE = Errno.ENFILE;

    /// <summary>Too many open files. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EMFILE = Errno.EMFILE;

    /// <summary>Inappropriate ioctl for device. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTTY = Errno.ENOTTY;

    /// <summary>No space left on device. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOSPC = Errno.ENOSPC;

    /// <summary>Illegal seek. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ESPIPE = Errno.ESPIPE;

    /// <summary>Read-only file system. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EROFS = Errno.EROFS;

    /// <summary>Too many links. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EMLINK = Errno.EMLINK;

    /// <summary>Broken pipe. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPIPE = Errno.EPIPE;

    /// <summary>File name too long. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENAMETOOLONG = Errno.ENAMETOOLONG;

    /// <summary>No locks available. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOLCK = Errno.ENOLCK;

    /// <summary>Function not implemented. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOSYS = Errno.ENOSYS;

    /// <summary>Directory not empty. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTEMPTY = Errno.ENOTEMPTY;

    /// <summary>Too many levels of symbolic links. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ELOOP = Errno.ELOOP;

    /// <summary>Resource temporarily unavailable. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EWOULDBLOCK = Errno.EWOULDBLOCK;

    /// <summary>No message of desired type. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOMSG = Errno.ENOMSG;

    /// <summary>Identifier removed. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EIDRM = Errno.EIDRM;

    /// <summary>Channel number out of range. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ECHRNG = Errno.ECHRNG;

    /// <summary>Level 2 not synchronized. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EL2NSYNC = Errno.EL2NSYNC;

    /// <summary>Level 3 halted. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EL3HLT = Errno.EL3HLT;

    /// <summary>Level 3 reset. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EL3RST = Errno.EL3RST;

    /// <summary>Link number out of range. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ELNRNG = Errno.ELNRNG;

    /// <summary>Protocol driver not attached. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EUNATCH = Errno.EUNATCH;

    /// <summary>No CSI structure available. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOCSI = Errno.ENOCSI;

    /// <summary>Level 2 halted. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EL2HLT = Errno.EL2HLT;

    /// <summary>Invalid exchange. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADE = Errno.EBADE;

    /// <summary>Invalid request descriptor. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADR = Errno.EBADR;

    /// <summary>Exchange full. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EXFULL = Errno.EXFULL;

    /// <summary>No anode. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOANO = Errno.ENOANO;

    /// <summary>Invalid request code. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADRQC = Errno.EBADRQC;

    /// <summary>Invalid slot. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADSLT = Errno.EBADSLT;

    /// <summary>Device not a stream. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOSTR = Errno.ENOSTR;

    /// <summary>No data available. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENODATA = Errno.ENODATA;

    /// <summary>Timer expired. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ETIME = Errno.ETIME;

    /// <summary>Out of streams resources. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOSR = Errno.ENOSR;

    /// <summary>Machine is not on the network. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENONET = Errno.ENONET;

    /// <summary>Object is remote. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EREMOTE = Errno.EREMOTE;

    /// <summary>Link has been severed. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOLINK = Errno.ENOLINK;

    /// <summary>Advertise error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EADV = Errno.EADV;

    /// <summary>Srmount error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ESRMNT = Errno.ESRMNT;

    /// <summary>Communication error on send. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ECOMM = Errno.ECOMM;

    /// <summary>Protocol error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPROTO = Errno.EPROTO;

    /// <summary>Multihop attempted. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EMULTIHOP = Errno.EMULTIHOP;

    /// <summary>Bad message. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADMSG = Errno.EBADMSG;

    /// <summary>Name not unique on network. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTUNIQ = Errno.ENOTUNIQ;

    /// <summary>File descriptor in bad state. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EBADFD = Errno.EBADFD;

    /// <summary>Remote address changed. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EREMCHG = Errno.EREMCHG;

    /// <summary>Interrupted system call should be restarted. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ERESTART = Errno.ERESTART;

    /// <summary>Streams pipe error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ESTRPIPE = Errno.ESTRPIPE;

    /// <summary>Too many users. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EUSERS = Errno.EUSERS;

    /// <summary>Socket operation on non-socket. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTSOCK = Errno.ENOTSOCK;

    /// <summary>Destination address required. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EDESTADDRREQ = Errno.EDESTADDRREQ;

    /// <summary>Message too long. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EMSGSIZE = Errno.EMSGSIZE;

    /// <summary>Protocol wrong type for socket. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPROTOTYPE = Errno.EPROTOTYPE;

    /// <summary>Protocol not available. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOPROTOOPT = Errno.ENOPROTOOPT;

    /// <summary>Protocol not supported. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPROTONOSUPPORT = Errno.EPROTONOSUPPORT;

    /// <summary>Socket type not supported. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ESOCKTNOSUPPORT = Errno.ESOCKTNOSUPPORT;

    /// <summary>Operation not supported. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EOPNOTSUPP = Errno.EOPNOTSUPP;

    /// <summary>Protocol family not supported. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EPFNOSUPPORT = Errno.EPFNOSUPPORT;

    /// <summary>Address family not supported by protocol. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EAFNOSUPPORT = Errno.EAFNOSUPPORT;

    /// <summary>Address already in use. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EADDRINUSE = Errno.EADDRINUSE;

    /// <summary>Cannot assign requested address. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EADDRNOTAVAIL = Errno.EADDRNOTAVAIL;

    /// <summary>Network is down. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENETDOWN = Errno.ENETDOWN;

    /// <summary>Network is unreachable. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENETUNREACH = Errno.ENETUNREACH;

    /// <summary>Network dropped connection on reset. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENETRESET = Errno.ENETRESET;

    /// <summary>Software caused connection abort. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ECONNABORTED = Errno.ECONNABORTED;

    /// <summary>Connection reset by peer. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ECONNRESET = Errno.ECONNRESET;

    /// <summary>No buffer space available. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOBUFS = Errno.ENOBUFS;

    /// <summary>Transport endpoint is already connected. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EISCONN = Errno.EISCONN;

    /// <summary>Transport endpoint is not connected. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOTCONN = Errno.ENOTCONN;

    /// <summary>Cannot send after transport endpoint shutdown. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ESHUTDOWN = Errno.ESHUTDOWN;

    /// <summary>Too many references: cannot splice. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ETOOMANYREFS = Errno.ETOOMANYREFS;

    /// <summary>Connection timed out. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ETIMEDOUT = Errno.ETIMEDOUT;

    /// <summary>Connection refused. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ECONNREFUSED = Errno.ECONNREFUSED;

    /// <summary>Host is down. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EHOSTDOWN = Errno.EHOSTDOWN;

    /// <summary>No route to host. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EHOSTUNREACH = Errno.EHOSTUNREACH;

    /// <summary>Operation already in progress. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EALREADY = Errno.EALREADY;

    /// <summary>Operation now in progress. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EINPROGRESS = Errno.EINPROGRESS;

    /// <summary>Is a named type file. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EISNAM = Errno.EISNAM;

    /// <summary>Remote I/O error. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EREMOTEIO = Errno.EREMOTEIO;

    /// <summary>Disk quota exceeded. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EDQUOT = Errno.EDQUOT;

    /// <summary>No medium found. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_ENOMEDIUM = Errno.ENOMEDIUM;

    /// <summary>Wrong medium type. Since PHP 4.3.0.</summary>
    public static readonly int SOCKET_EMEDIUMTYPE = Errno.EMEDIUMTYPE;
}
