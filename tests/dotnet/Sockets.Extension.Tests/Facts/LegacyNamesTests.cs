using System.Text.RegularExpressions;
using PeachpieSockets.Legacy;

namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>docs/legacy-names.md lists exactly the old names that the code has, and modern names that exist.</summary>
public partial class LegacyNamesTests
{
    private static readonly (string Old, string Modern)[] s_rows =
    [
        .. RowPattern().Matches(File.ReadAllText(System.IO.Path.Combine(FactFiles.Root, "docs", "legacy-names.md")))
            .Select(static m => (m.Groups[1].Value, m.Groups[2].Value)),
    ];

    [Fact]
    public void The_page_lists_every_old_name_and_no_other()
    {
        var code = LegacyModule.Instance.FunctionNames.Select(static f => f.Name)
            .Concat(ExtensionModule.Instance.FunctionNames.Where(static f => f.Extension != "sockets").Select(static f => f.Name));
        Assert.Equal(code.Order(StringComparer.Ordinal), s_rows.Select(static r => r.Old).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_modern_names_exist() =>
        Assert.All(s_rows.Where(static r => r.Modern.Length > 0), static r => Assert.NotNull(ExtensionModule.Instance.CreateFunction(r.Modern)));

    [GeneratedRegex(@"^\| `(\w+)` \| (?:`(\w+)`|-) \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
