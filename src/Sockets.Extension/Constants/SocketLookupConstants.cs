using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Constants;

/// <summary>Hints and failures of socket_addrinfo_lookup(). The values are those of the running operating system.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketLookupConstants
{
    /// <summary>Hint flag: address for bind. Since PHP 7.2.0.</summary>
    public static readonly int AI_PASSIVE = SocketConstants.AI_PASSIVE;

    /// <summary>Hint flag: report canonical name. Since PHP 7.2.0.</summary>
    public static readonly int AI_CANONNAME = SocketConstants.AI_CANONNAME;

    /// <summary>Hint flag: no host lookup. Since PHP 7.2.0.</summary>
    public static readonly int AI_NUMERICHOST = SocketConstants.AI_NUMERICHOST;

    /// <summary>Hint flag: map IPv4 into IPv6. Since PHP 7.2.0.</summary>
    public static readonly int AI_V4MAPPED = SocketConstants.AI_V4MAPPED;

    /// <summary>Hint flag: both mapped and real. Since PHP 7.2.0.</summary>
    public static readonly int AI_ALL = SocketConstants.AI_ALL;

    /// <summary>Hint flag: only configured families. Since PHP 7.2.0.</summary>
    public static readonly int AI_ADDRCONFIG = SocketConstants.AI_ADDRCONFIG;

    /// <summary>Hint flag: international names in. Since PHP 7.2.0.</summary>
    public static readonly int AI_IDN = SocketConstants.AI_IDN;

    /// <summary>Hint flag: international canonical name out. Since PHP 7.2.0.</summary>
    public static readonly int AI_CANONIDN = SocketConstants.AI_CANONIDN;

    /// <summary>Hint flag: service must be a number. Since PHP 7.2.0.</summary>
    public static readonly int AI_NUMERICSERV = SocketConstants.AI_NUMERICSERV;

    /// <summary>Invalid flags. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_BADFLAGS = SocketConstants.EAI_BADFLAGS;

    /// <summary>Name or service unknown. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_NONAME = SocketConstants.EAI_NONAME;

    /// <summary>Temporary failure. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_AGAIN = SocketConstants.EAI_AGAIN;

    /// <summary>Permanent failure. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_FAIL = SocketConstants.EAI_FAIL;

    /// <summary>Name has no address. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_NODATA = SocketConstants.EAI_NODATA;

    /// <summary>Family unsupported. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_FAMILY = SocketConstants.EAI_FAMILY;

    /// <summary>Socket type unsupported. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_SOCKTYPE = SocketConstants.EAI_SOCKTYPE;

    /// <summary>Service unsupported for the type. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_SERVICE = SocketConstants.EAI_SERVICE;

    /// <summary>No address of that family (alias of EAI_FAMILY where the system lacks it). Since PHP 8.6-dev.</summary>
    public static readonly int EAI_ADDRFAMILY = SocketConstants.EAI_ADDRFAMILY;

    /// <summary>System error, see errno. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_SYSTEM = SocketConstants.EAI_SYSTEM;

    /// <summary>Buffer overflow. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_OVERFLOW = SocketConstants.EAI_OVERFLOW;

    /// <summary>Asynchronous request in progress. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_INPROGRESS = SocketConstants.EAI_INPROGRESS;

    /// <summary>Request cancelled. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_CANCELED = SocketConstants.EAI_CANCELED;

    /// <summary>Request not cancelled. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_NOTCANCELED = SocketConstants.EAI_NOTCANCELED;

    /// <summary>All requests done. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_ALLDONE = SocketConstants.EAI_ALLDONE;

    /// <summary>Interrupted by a signal. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_INTR = SocketConstants.EAI_INTR;

    /// <summary>Bad international name. Since PHP 8.6-dev.</summary>
    public static readonly int EAI_IDN_ENCODE = SocketConstants.EAI_IDN_ENCODE;
}
