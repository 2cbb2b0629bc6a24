using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Native.Tests.Support;

namespace PeachpieSockets.Native.Tests.Headers;

/// <summary>Every constant and every struct of the Linux bindings, compared with the system's headers by the C compiler.</summary>
public partial class HeaderTests
{
    private const string Includes = """
        #define _GNU_SOURCE
        #include <stddef.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <netdb.h>
        #include <poll.h>
        #include <time.h>
        #include <net/if.h>
        #include <netinet/in.h>
        #include <netinet/tcp.h>
        #include <netinet/udp.h>
        #include <sys/epoll.h>
        #include <sys/ioctl.h>
        #include <sys/socket.h>
        #include <sys/time.h>
        #include <sys/uio.h>
        #include <sys/un.h>
        #include <linux/filter.h>
        #include <linux/if_ether.h>
        #include <linux/if_packet.h>
        #include <linux/sockios.h>

        """;

    // PHP's names for what the headers call otherwise.
    private static readonly Dictionary<string, string> s_headerNames = new()
    {
        ["MSG_EOF"] = "MSG_FIN",
        ["SOL_UDPLITE"] = "IPPROTO_UDPLITE",
    };

    // Numbers of the headers under names of ours.
    private static readonly Dictionary<string, string> s_expressions = new()
    {
        ["FilterInstruction.LoadWordAbsolute"] = "BPF_LD | BPF_W | BPF_ABS",
        ["FilterInstruction.ReturnAccumulator"] = "BPF_RET | BPF_A",
        ["AddressText.MaxLength"] = "INET6_ADDRSTRLEN",
        ["AddressLayout.PathOffset"] = "offsetof(struct sockaddr_un, sun_path)",
        ["SocketAddress.MaxLength"] = "sizeof(struct sockaddr_storage)",
        ["OptionLayouts.MaxSize"] = "sizeof(struct group_source_req)",
        ["PacketInfoIPv6.Size"] = "sizeof(struct in6_pktinfo)",
        ["Credentials.Size"] = "sizeof(struct ucred)",
        ["EpollEvent.DataSize"] = "sizeof(epoll_data_t)",
    };

    // Numbers that are nobody's but the engine's: sizes of buffers to begin with, marks in its own tables.
    private static readonly HashSet<string> s_own =
    [
        "LinuxNames.FirstBuffer", "LinuxNames.LargestBuffer", "NativeSocket.PollStackThreshold", "NativeSocket.Skipped", "NativeSocket.ClosedHandle",
        "EpollEvent.PackedSize", "EpollEvent.MaxSize", "LinuxCalls.MostEvents", "KeptEntries.LeastEntries", "KeptEntries.WaitsBefore",
        "PollGroup.ClosedHandle", "PollGroup.Skipped", "PollGroup.InitialCapacity",
        "SocketConstants.Absent",
    ];

    private static readonly Assembly s_engine = typeof(SocketConstants).Assembly;

    [GccFact]
    public void Constants_are_those_of_the_headers()
    {
        StringBuilder source = new(Includes);
        int count = 0;
        foreach ((string name, long value) in Constants())
        {
            string header = s_headerNames.GetValueOrDefault(name, name);
            _ = source.AppendLine(value == SocketConstants.Absent
                ? $"#ifdef {header}\n#error {name} exists on Linux\n#endif"
                : $"_Static_assert((long)({header}) == {value}L, \"{name}\");");
            count++;
        }

        foreach ((string name, string expression) in s_expressions)
        {
            _ = source.AppendLine($"_Static_assert((long)({expression}) == {Literals().Single(literal => NameOf(literal) == name).GetRawConstantValue()}L, \"{name}\");");
        }

        (bool success, string output) = CProgram.Run(source.AppendLine("int main(void) { return 0; }").ToString(), compileOnly: true);
        Assert.True(success, output);
        Assert.True(count > 330, $"only {count} constants found");
    }

    [GccFact]
    public void Structs_have_the_layout_of_the_headers()
    {
        StringBuilder source = new(Includes);
        foreach (Type type in Structs())
        {
            string name = $"struct {type.Name}";
            _ = source.AppendLine($"_Static_assert(sizeof({name}) == {Marshal.SizeOf(type)}, \"sizeof {name}\");");
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            {
                // Private fields are padding of ours.
                if (!field.IsPrivate)
                {
                    _ = source.AppendLine(
                        $"_Static_assert(offsetof({name}, {field.Name}) == {Marshal.OffsetOf(type, field.Name)}, \"{name}.{field.Name}\");");
                    _ = source.AppendLine(
                        $"_Static_assert(sizeof((({name} *)0)->{field.Name}) == {SizeOf(field)}, \"size of {name}.{field.Name}\");");
                }
            }
        }

        (bool success, string output) = CProgram.Run(source.AppendLine("int main(void) { return 0; }").ToString(), compileOnly: true);
        Assert.True(success, output);
        Assert.True(Structs().Count() >= 18);
    }

    [GccFact]
    public void Epoll_lays_out_its_events_as_they_are_read_and_calls_them_as_poll_does()
    {
        StringBuilder source = new(Includes);
        int size = Interop.EpollEvent.Size;
        _ = source.AppendLine($"_Static_assert(sizeof(struct epoll_event) == {size}, \"size\");");
        _ = source.AppendLine($"_Static_assert(offsetof(struct epoll_event, events) == 0 && sizeof(((struct epoll_event *)0)->events) == 4, \"events\");");
        _ = source.AppendLine($"_Static_assert(offsetof(struct epoll_event, data) == {size} - sizeof(epoll_data_t), \"data\");");
        foreach (string name in new[] { "IN", "PRI", "OUT", "ERR", "HUP" })
        {
            _ = source.AppendLine($"_Static_assert(EPOLL{name} == POLL{name}, \"{name}\");");
        }

        (bool success, string output) = CProgram.Run(source.AppendLine("int main(void) { return 0; }").ToString(), compileOnly: true);
        Assert.True(success, output);
    }

    [GccFact]
    public void A_wrong_value_is_noticed()
    {
        (bool success, string output) = CProgram.Run($"{Includes}_Static_assert(AF_INET == 3, \"AF_INET\");\nint main(void) {{ return 0; }}", compileOnly: true);
        Assert.False(success);
        Assert.Contains("AF_INET", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_struct_and_constant_of_the_bindings_is_compared()
    {
        // A binding that is neither a struct, a constant holder nor a function holder would escape the comparison.
        IEnumerable<Type> bindings = s_engine.GetTypes().Where(static type =>
            type.Namespace is "PeachpieSockets.Native.Interop.Linux" or "PeachpieSockets.Native.Interop.Posix" && !type.IsNested);
        Assert.All(bindings, static type => Assert.True(type.IsValueType || type.IsClass, type.Name));
        HashSet<Type> compared = [.. Structs(), .. ConstantHolders()];
        Assert.All(bindings, type => Assert.Contains(type, compared));

        // All of a constant table's fields are plain numbers.
        Assert.All(
            new[] { typeof(SocketConstants), typeof(Errno) }.SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static)),
            static field => Assert.Equal(typeof(int), field.FieldType));
    }

    [Fact]
    public void No_number_of_the_engine_is_left_out()
    {
        HashSet<string> compared = [.. Constants().Select(static constant => constant.Name)];
        List<string> left = [.. Literals()
            .Where(literal => !(compared.Contains(literal.Name) && (ConstantHolders().Contains(literal.DeclaringType) || literal.DeclaringType == typeof(SocketConstants))))
            .Select(NameOf)
            .Where(static name => !s_expressions.ContainsKey(name) && !s_own.Contains(name))];
        Assert.Empty(left);

        // What is named here has to be there.
        HashSet<string> existing = [.. Literals().Select(NameOf)];
        Assert.All(s_own.Concat(s_expressions.Keys), name => Assert.Contains(name, existing));
    }

    [GccFact]
    public void Every_bound_function_exists_in_the_C_library()
    {
        Type holder = s_engine.GetType("PeachpieSockets.Native.Interop.Posix.libc", throwOnError: true)!;
        nint library = NativeLibrary.Load("libc", s_engine, null);
        List<string> functions = [.. holder.GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(static method => (Method: method, Import: method.GetCustomAttribute<LibraryImportAttribute>()))
            .Where(static bound => bound.Import is not null)
            .Select(static bound => bound.Import!.EntryPoint ?? bound.Method.Name)];
        Assert.True(functions.Count > 40, $"only {functions.Count} functions found");
        Assert.All(functions, name => Assert.True(NativeLibrary.TryGetExport(library, name, out _), name));
    }

    [Fact]
    public void Layouts_by_offset_agree_with_the_structs()
    {
        Assert.Equal(Marshal.SizeOf<Interop.Linux.group_req>(), Interop.OptionLayouts.GroupOffset + SocketAddress.MaxLength);
        Assert.Equal(Interop.OptionLayouts.MaxSize, Marshal.SizeOf<Interop.Linux.group_source_req>());
        Assert.Equal(Marshal.SizeOf<Interop.Linux.timeval>(), Interop.OptionLayouts.TimeSize);
        Assert.Equal(Marshal.SizeOf<Interop.Posix.linger>(), Interop.OptionLayouts.LingerSize);
        Assert.Equal(Credentials.Size, Marshal.SizeOf<Interop.Linux.ucred>());
        Assert.Equal(PacketInfoIPv6.Size, Marshal.SizeOf<Interop.Posix.in6_pktinfo>());
        Assert.Equal(Marshal.SizeOf<Interop.Linux.sock_filter>(), Marshal.SizeOf<FilterInstruction>());
        Assert.Equal(Marshal.SizeOf<Interop.Linux.sockaddr_in>(), SocketAddress.FromIPv4(new byte[4], 0).Length);
        Assert.Equal(Marshal.SizeOf<Interop.Linux.sockaddr_in6>(), SocketAddress.FromIPv6(new byte[16], 0).Length);
        Assert.Equal(Marshal.SizeOf<Interop.Linux.sockaddr_ll>(), SocketAddress.FromPacket(0).Length);
        Assert.Equal(Marshal.SizeOf<Interop.Linux.sockaddr_un>(), 2 + SocketAddress.UnixPathCapacity);
        Assert.Equal(Marshal.SizeOf<Interop.Linux.cmsghdr>(), ControlMessage.Length(0));
    }

    private static IEnumerable<(string Name, long Value)> Constants()
    {
        foreach (Type type in new[] { typeof(SocketConstants), typeof(Errno) })
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(static field => IsCName().IsMatch(field.Name)))
            {
                yield return (field.Name, (int)field.GetValue(null)!);
            }
        }

        foreach (FieldInfo field in ConstantHolders().SelectMany(static type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Static)))
        {
            if (field.IsLiteral && IsCName().IsMatch(field.Name))
            {
                yield return (field.Name, Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    // Every number written into the engine, but what is for other systems or was made by the compiler.
    private static IEnumerable<FieldInfo> Literals() => s_engine.GetTypes()
        .Where(static type => !type.IsEnum && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && type.Namespace is { } space && space.StartsWith("PeachpieSockets", StringComparison.Ordinal)
            && !space.EndsWith("Windows", StringComparison.Ordinal) && !space.EndsWith("MacOS", StringComparison.Ordinal))
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static field => field.IsLiteral && field.FieldType != typeof(string));

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    private static IEnumerable<Type> ConstantHolders() =>
    [
        s_engine.GetType("PeachpieSockets.Native.Interop.Linux.LinuxCalls", throwOnError: true)!,
        s_engine.GetType("PeachpieSockets.Native.Interop.Linux.LinuxNames", throwOnError: true)!,
        s_engine.GetType("PeachpieSockets.Native.Interop.Posix.PosixCalls", throwOnError: true)!,
        s_engine.GetType("PeachpieSockets.Native.Interop.Posix.PosixNames", throwOnError: true)!,
        s_engine.GetType("PeachpieSockets.Native.Interop.Posix.libc", throwOnError: true)!,
    ];

    private static IEnumerable<Type> Structs() => s_engine.GetTypes().Where(static type =>
        type.IsValueType && !type.IsNested
        && type.Namespace is "PeachpieSockets.Native.Interop.Linux" or "PeachpieSockets.Native.Interop.Posix");

    private static int SizeOf(FieldInfo field)
    {
        FixedBufferAttribute? buffer = field.GetCustomAttribute<FixedBufferAttribute>();
        return buffer is not null ? buffer.Length * Marshal.SizeOf(buffer.ElementType)
            : field.FieldType.IsPointer ? nint.Size
            : Marshal.SizeOf(field.FieldType);
    }

    [GeneratedRegex("^[A-Z][A-Z0-9_]+[A-Z0-9]$")]
    private static partial Regex IsCName();
}
