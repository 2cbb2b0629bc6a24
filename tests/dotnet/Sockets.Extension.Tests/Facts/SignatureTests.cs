using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>The functions as php 8.2 declares them, recorded from its reflection.</summary>
public class SignatureTests
{
    public static TheoryData<string> Recorded => [.. File.ReadAllLines(FactFiles.Path("signatures.txt"))];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_function_has_the_signature_that_php_has(string recorded)
    {
        string name = recorded[..recorded.IndexOf('(', StringComparison.Ordinal)];
        var routine = ExtensionModule.Instance.CreateFunction(name);
        Assert.NotNull(routine);
        Assert.Equal(recorded, Describe(routine));
    }

    [Fact]
    public void A_function_of_later_php_has_its_signature() =>
        Assert.Equal("socket_atmark(Socket $socket): bool", Describe(ExtensionModule.Instance.CreateFunction("socket_atmark")!));

    [Fact]
    public void Every_function_of_php_is_recorded() => Assert.Equal(36, ((IEnumerable<object>)Recorded).Count());

    private static string Describe(RoutineInfo routine)
    {
        var parameters = routine.Parameters.Select(static p =>
            $"{(p.Type is null ? "" : p.Type + " ")}{(p.IsByRef ? "&" : "")}${p.Name}{(p.IsOptional ? " = " + p.Default : "")}");
        return $"{routine.Name}({string.Join(", ", parameters)}){(routine.ReturnType is null ? "" : ": " + routine.ReturnType)}";
    }
}
