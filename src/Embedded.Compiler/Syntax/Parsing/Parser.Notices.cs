using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>What is allowed still but not without a word: warnings of the scanner, deprecations of the compiler.</summary>
internal sealed partial class Parser
{
    private readonly List<CompileNotice> _scanNotices = [];
    private readonly List<CompileNotice> _notices = [];

    /// <summary>Octal escapes that do not fit a byte.</summary>
    private void CheckOctalEscapes(ReadOnlySpan<byte> text, int line)
    {
        for (int i = Characters.IndexOf(text, (byte)'\\'); i >= 0 && i + 1 < text.Length;)
        {
            if (i + 3 < text.Length && text[i + 1] is >= (byte)'4' and <= (byte)'7' && IsOctal(text[i + 2]) && IsOctal(text[i + 3]))
                _scanNotices.Add(new CompileNotice(true, SyntaxMessages.OctalOverflow(System.Text.Encoding.ASCII.GetString(text.Slice(i + 1, 3))), line));

            int next = Characters.IndexOf(text[(i + 2)..], (byte)'\\');
            i = next < 0 ? -1 : i + 2 + next;
        }

        static bool IsOctal(byte b) => b is >= (byte)'0' and <= (byte)'7';
    }

    /// <summary>Parameters with a default that a required one follows; a type made nullable by its default may stand there.</summary>
    private void CheckOptionalParameters(IReadOnlyList<ParameterSyntax> parameters, int line)
    {
        int last = parameters.Count - 1;
        while (last >= 0 && parameters[last] is not { Default: null, Variadic: false })
            last--;

        for (int i = 0; i < last; i++)
        {
            ParameterSyntax p = parameters[i];
            if (p.Default is not null && !(p.Type is not null && p.Default is ConstantExpression { Name.FullName: var name } && name.Equals("null", StringComparison.OrdinalIgnoreCase)))
                _notices.Add(new CompileNotice(false, SyntaxMessages.OptionalBeforeRequired(p.Name, parameters[last].Name), line));
        }
    }

    private void NoteDollarCurly(bool isExpression, int line)
        => _notices.Add(new CompileNotice(false, isExpression ? SyntaxMessages.DollarCurlyExpression : SyntaxMessages.DollarCurlyVariable, line));
}
