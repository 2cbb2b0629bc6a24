using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

public sealed class KeywordTests
{
    [Fact]
    public void A_keyword_is_spelled_as_its_token_is_named()
    {
        for (var kind = TokenKind.FirstKeyword; kind <= TokenKind.LastKeyword; kind++)
        {
            string text = Keywords.TextOf(kind);
            string name = (kind >= TokenKind.MagicClass ? "Magic" : "") + text.Replace("_", "").Replace(" ", "");

            Assert.Equal(kind.ToString(), name, ignoreCase: true);
            Assert.Equal(kind, Keywords.Find(Encoding.ASCII.GetBytes(text.ToLowerInvariant())));
            Assert.Equal(kind, Keywords.Find(Encoding.ASCII.GetBytes(text.ToUpperInvariant())));
        }
    }

    [Theory]
    [InlineData("die", nameof(TokenKind.Exit))]
    [InlineData("dIE", nameof(TokenKind.Exit))]
    [InlineData("died", nameof(TokenKind.Identifier))]
    [InlineData("di", nameof(TokenKind.Identifier))]
    [InlineData("__trait__,die", nameof(TokenKind.Identifier))]
    [InlineData("", nameof(TokenKind.Identifier))]
    public void Other_words(string text, string kind) => Assert.Equal(kind, Keywords.Find(Encoding.ASCII.GetBytes(text)).ToString());
}
