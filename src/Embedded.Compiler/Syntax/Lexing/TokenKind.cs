namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>The kinds of token, as php's own tokenizer tells them apart.</summary>
internal enum TokenKind : byte
{
    EndOfFile,

    /// <summary>The lexer stopped here; its error is thrown when the parser arrives.</summary>
    Error,
    BadCharacter,

    // Text and literals.
    InlineHtml, OpenTagEcho,
    Variable, Identifier, QualifiedName, FullyQualifiedName, RelativeName,
    Integer, Float, SingleQuotedString, DoubleQuotedString,
    Quote, Backtick, StartHeredoc, EndHeredoc, StringContent,
    CurlyOpen, DollarCurlyOpen, StringVariableName, NumericOffset,

    // Punctuation.
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace, AttributeStart,
    Semicolon, Comma, Dollar, Backslash,
    Arrow, NullSafeArrow, DoubleColon, DoubleArrow, Ellipsis, Colon, Question,

    // Operators.
    Plus, Minus, Star, Slash, Percent, Power, Dot,
    Ampersand, Bar, Caret, Tilde, Exclamation, At, ShiftLeft, ShiftRight,
    AndAnd, OrOr, Coalesce, Pipe,
    EqualEqual, NotEqual, Identical, NotIdentical, Less, LessEqual, Greater, GreaterEqual, Spaceship,
    Increment, Decrement,
    Assign, PlusAssign, MinusAssign, StarAssign, SlashAssign, PercentAssign, PowerAssign, DotAssign,
    AndAssign, OrAssign, XorAssign, ShiftLeftAssign, ShiftRightAssign, CoalesceAssign,

    // Casts.
    IntCast, FloatCast, StringCast, BoolCast, ArrayCast, ObjectCast, UnsetCast,

    // Set visibility of PHP 8.4: public(set) and its kin, one token each.
    PublicSet, ProtectedSet, PrivateSet,

    // Keywords, in alphabetical order; First and Last bound them.
    FirstKeyword,
    Abstract = FirstKeyword, And, Array, As, Break, Callable, Case, Catch, Class, Clone, Const, Continue,
    Declare, Default, Do, Echo, Else, ElseIf, Empty, EndDeclare, EndFor, EndForeach, EndIf, EndSwitch, EndWhile, Enum, Eval, Exit, Extends,
    Final, Finally, Fn, For, Foreach, Function, Global, Goto, HaltCompiler,
    If, Implements, Include, IncludeOnce, InstanceOf, InsteadOf, Interface, Isset, List,
    Match, Namespace, New, Or, Print, Private, Protected, Public, Readonly, Require, RequireOnce, Return,
    Static, Switch, Throw, Trait, Try, Unset, Use, Var, While, Xor, Yield, YieldFrom,
    MagicClass, MagicDir, MagicFile, MagicFunction, MagicLine, MagicMethod, MagicNamespace, MagicProperty, MagicTrait,
    LastKeyword = MagicTrait,
}
