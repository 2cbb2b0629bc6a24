using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Modifiers of classes and members. php refuses wrong combinations while it parses, so they end the parse at once.</summary>
internal sealed partial class Parser
{
    private const Modifiers Visibility = Modifiers.Public | Modifiers.Protected | Modifiers.Private | Modifiers.Var;
    private const Modifiers SetVisibility = Modifiers.PublicSet | Modifiers.ProtectedSet | Modifiers.PrivateSet;

    private static Modifiers ModifierOf(TokenKind kind) => kind switch
    {
        TokenKind.Public => Modifiers.Public,
        TokenKind.Protected => Modifiers.Protected,
        TokenKind.Private => Modifiers.Private,
        TokenKind.Static => Modifiers.Static,
        TokenKind.Abstract => Modifiers.Abstract,
        TokenKind.Final => Modifiers.Final,
        TokenKind.Readonly => Modifiers.Readonly,
        TokenKind.Var => Modifiers.Var,
        TokenKind.PublicSet => Modifiers.PublicSet,
        TokenKind.ProtectedSet => Modifiers.ProtectedSet,
        TokenKind.PrivateSet => Modifiers.PrivateSet,
        _ => Modifiers.None,
    };

    private static Modifiers AddModifier(Modifiers modifiers, Modifiers added, int line)
    {
        if ((modifiers & Visibility) != 0 && (added & Visibility) != 0)
            throw CompileError(SyntaxMessages.MultipleAccess, line);
        if ((modifiers & SetVisibility) != 0 && (added & SetVisibility) != 0)
            throw CompileError(SyntaxMessages.MultipleAccess, line);
        if ((modifiers & added) != 0)
            throw CompileError(SyntaxMessages.MultipleModifiers(added), line);

        modifiers |= added;
        if ((modifiers & (Modifiers.Abstract | Modifiers.Final)) == (Modifiers.Abstract | Modifiers.Final))
            throw CompileError(SyntaxMessages.FinalOnAbstractMember, line);
        return modifiers;
    }

    private static Modifiers AddClassModifier(Modifiers modifiers, Modifiers added, int line)
    {
        if ((modifiers & added) != 0)
            throw CompileError(SyntaxMessages.MultipleModifiers(added), line);

        modifiers |= added;
        if ((modifiers & (Modifiers.Abstract | Modifiers.Final)) == (Modifiers.Abstract | Modifiers.Final))
            throw CompileError(SyntaxMessages.FinalOnAbstractClass, line);
        return modifiers;
    }

    private void CheckTraitModifier(Modifiers modifier, int line)
    {
        if (modifier is Modifiers.Static or Modifiers.Abstract or Modifiers.Final or Modifiers.Readonly)
            Report(SyntaxMessages.TraitModifier(modifier), line);
    }
}
