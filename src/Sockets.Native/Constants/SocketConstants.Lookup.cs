namespace PeachpieSockets.Native;

// Flags and failures of host lookup: getaddrinfo(3), gethostbyname(3).
public static partial class SocketConstants
{
    /// <summary>Hint flag: address for bind.</summary>
    public static readonly int AI_PASSIVE = Of(1, 1, 1);

    /// <summary>Hint flag: report canonical name.</summary>
    public static readonly int AI_CANONNAME = Of(2, 2, 2);

    /// <summary>Hint flag: no host lookup.</summary>
    public static readonly int AI_NUMERICHOST = Of(4, 4, 4);

    /// <summary>Hint flag: map IPv4 into IPv6.</summary>
    public static readonly int AI_V4MAPPED = Of(8, 2048, 2048);

    /// <summary>Hint flag: both mapped and real.</summary>
    public static readonly int AI_ALL = Of(16, 256, 256);

    /// <summary>Hint flag: only configured families.</summary>
    public static readonly int AI_ADDRCONFIG = Of(32, 1024, 1024);

    /// <summary>Hint flag: international names in.</summary>
    public static readonly int AI_IDN = Of(64, Absent, Absent);

    /// <summary>Hint flag: international canonical name out.</summary>
    public static readonly int AI_CANONIDN = Of(128, Absent, Absent);

    /// <summary>Hint flag: service must be a number.</summary>
    public static readonly int AI_NUMERICSERV = Of(1024, 4096, 8);

    /// <summary>Address lookup failure: invalid flags.</summary>
    public static readonly int EAI_BADFLAGS = Of(-1, 3, 10022);

    /// <summary>Address lookup failure: name or service unknown.</summary>
    public static readonly int EAI_NONAME = Of(-2, 8, 11001);

    /// <summary>Address lookup failure: temporary failure.</summary>
    public static readonly int EAI_AGAIN = Of(-3, 2, 11002);

    /// <summary>Address lookup failure: permanent failure.</summary>
    public static readonly int EAI_FAIL = Of(-4, 4, 11003);

    /// <summary>Address lookup failure: name has no address.</summary>
    public static readonly int EAI_NODATA = Of(-5, 7, 11004);

    /// <summary>Address lookup failure: family unsupported.</summary>
    public static readonly int EAI_FAMILY = Of(-6, 5, 10047);

    /// <summary>Address lookup failure: socket type unsupported.</summary>
    public static readonly int EAI_SOCKTYPE = Of(-7, 10, 10044);

    /// <summary>Address lookup failure: service unsupported for the type.</summary>
    public static readonly int EAI_SERVICE = Of(-8, 9, 10109);

    /// <summary>Address lookup failure: no address of that family (alias of EAI_FAMILY where the system lacks it).</summary>
    public static readonly int EAI_ADDRFAMILY = Of(-9, 1, Absent);

    /// <summary>Address lookup failure: out of memory.</summary>
    public static readonly int EAI_MEMORY = Of(-10, 6, 8);

    /// <summary>Address lookup failure: system error, see errno.</summary>
    public static readonly int EAI_SYSTEM = Of(-11, 11, Absent);

    /// <summary>Address lookup failure: buffer overflow.</summary>
    public static readonly int EAI_OVERFLOW = Of(-12, 14, Absent);

    /// <summary>Address lookup failure: asynchronous request in progress.</summary>
    public static readonly int EAI_INPROGRESS = Of(-100, Absent, Absent);

    /// <summary>Address lookup failure: request cancelled.</summary>
    public static readonly int EAI_CANCELED = Of(-101, Absent, Absent);

    /// <summary>Address lookup failure: request not cancelled.</summary>
    public static readonly int EAI_NOTCANCELED = Of(-102, Absent, Absent);

    /// <summary>Address lookup failure: all requests done.</summary>
    public static readonly int EAI_ALLDONE = Of(-103, Absent, Absent);

    /// <summary>Address lookup failure: interrupted by a signal.</summary>
    public static readonly int EAI_INTR = Of(-104, Absent, Absent);

    /// <summary>Address lookup failure: bad international name.</summary>
    public static readonly int EAI_IDN_ENCODE = Of(-105, Absent, Absent);

    /// <summary>H_errno: no such host.</summary>
    public static readonly int HOST_NOT_FOUND = Of(1, 1, 11001);

    /// <summary>H_errno: temporary failure.</summary>
    public static readonly int TRY_AGAIN = Of(2, 2, 11002);

    /// <summary>H_errno: permanent failure.</summary>
    public static readonly int NO_RECOVERY = Of(3, 3, 11003);

    /// <summary>H_errno: the name has no address.</summary>
    public static readonly int NO_DATA = Of(4, 4, 11004);
}
