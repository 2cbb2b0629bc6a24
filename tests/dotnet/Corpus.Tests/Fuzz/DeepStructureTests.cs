using System.Text;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Programs;

namespace PeachpieSockets.Corpus.Tests.Fuzz;

/// <summary>
/// Structures that are deeper than any stack, or contain themselves, and sizes that no memory has: the script ends or goes on, the process does not die.
/// Real php meets some of these by a fault of its own, so what it would print is no measure here.
/// </summary>
public sealed class DeepStructureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("deep").FullName;

    private const string Deep = """
        <?php
        $array = [];
        $named = ['x' => []];
        $object = new stdClass;
        for ($i = 0; $i < 200000; $i++) {
            $array = [$array];
            $named = ['x' => $named];
            [$outer, $outer->o] = [new stdClass, $object];
            $object = $outer;
        }
        $self = [1];
        $self[1] = &$self;
        $loop = new stdClass;
        $loop->o = $loop;

        """;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Code, by name.</summary>
    public static TheoryData<string, string> Codes => new()
    {
        { "serialize of a deep array", "serialize($array);" },
        { "serialize of deep objects", "serialize($object);" },
        { "serialize of an array within itself", "serialize($self);" },
        { "unserialize of a deep array", "unserialize(str_repeat('a:1:{i:0;', 200000) . 'N;' . str_repeat('}', 200000), ['max_depth' => 0]);" },
        { "unserialize of an array within itself", "serialize(unserialize('a:1:{i:0;R:1;}'));" },
        { "json_encode of a deep array", "json_encode($array, 0, 1 << 30);" },
        { "json_encode of an object within itself", "json_encode($loop, 0, 1 << 30);" },
        { "json_encode that makes ever new objects", "class J implements JsonSerializable { function jsonSerialize(): mixed { return new J; } } json_encode(new J, 0, 1 << 30);" },
        { "json_decode of a deep array", "json_decode(str_repeat('[', 200000) . str_repeat(']', 200000), true, 1 << 30);" },
        { "comparison of deep arrays", "$array == [$array];" },
        { "comparison of objects within themselves", "$other = new stdClass; $other->o = $other; $loop == $other;" },
        { "comparison of arrays within themselves", "$other = [1]; $other[1] = &$other; $self <=> $other;" },
        { "count of a deep array", "count($array, COUNT_RECURSIVE);" },
        { "array_walk_recursive of a deep array", "array_walk_recursive($array, fn ($x) => 1);" },
        { "array_merge_recursive of deep arrays", "array_merge_recursive($named, $named);" },
        { "array_replace_recursive of deep arrays", "array_replace_recursive($named, $named);" },
        { "http_build_query of an object within itself", "http_build_query($loop); http_build_query($self);" },
        { "number_format with billions of digits", "number_format(1.5, 2147483646);" },
        { "sprintf with billions of spaces", "sprintf('%2147483646d', 1);" },
        { "a fixed array of all memory", "new SplFixedArray(PHP_INT_MAX);" },
        { "a key of billions of bytes", "hash_pbkdf2('md5', 'p', 's', 1, 1 << 31);" },
        { "a string of a GB", "str_repeat('x', 1 << 30);" },
        { "billions of hexadecimal digits", "unpack('H2147483647', 'abc');" },
        { "an iterator without end under a time limit", "set_time_limit(1); iterator_count(new InfiniteIterator(new ArrayIterator([1])));" },
        { "a regular expression that backtracks for ever", "preg_match('/^(a+)+$/', str_repeat('a', 60) . 'b');" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_process_lives_on(string name, string code)
    {
        byte[] script = Encoding.UTF8.GetBytes(Deep + $"register_shutdown_function(fn () => print('[ended]'));\n{code}");
        string path = Path.Combine(_folder, "deep.php");
        File.WriteAllBytes(path, script);
        var run = PhpSock.Interpreter.Run(new PhpRequest
        {
            ScriptPath = path,
            Code = script,
            Ini = [new("memory_limit", "512M")],
            Limit = TimeSpan.FromMinutes(2),
        });
        Assert.False(run.TimedOut, $"{name} does not end; output so far:\n{run.Output}");
        Assert.True(run.ExitCode is 0 or 255, $"{name} ends with {run.ExitCode}:\n{run.Output[..Math.Min(run.Output.Length, 500)]}");
        Assert.EndsWith("[ended]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Internal error", run.Output, StringComparison.Ordinal);
    }
}
