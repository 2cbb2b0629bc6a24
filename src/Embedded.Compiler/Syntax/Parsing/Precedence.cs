using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>The precedence of operators, weakest first: the table of the manual's chapter "Operator Precedence" (PHP 8).</summary>
internal static class Precedence
{
    public const byte None = 0;
    public const byte Or = 10;
    public const byte Xor = 11;
    public const byte And = 12;
    public const byte Print = 13;
    public const byte Yield = 14;
    public const byte KeyArrow = 15;
    public const byte YieldFrom = 16;
    public const byte Assign = 17;
    public const byte Ternary = 18;
    public const byte Coalesce = 19;
    public const byte OrOr = 20;
    public const byte AndAnd = 21;
    public const byte BitwiseOr = 22;
    public const byte BitwiseXor = 23;
    public const byte BitwiseAnd = 24;
    public const byte Equality = 25;
    public const byte Comparison = 26;
    public const byte Pipe = 27;
    public const byte Concat = 28;
    public const byte Shift = 29;
    public const byte Additive = 30;
    public const byte Multiplicative = 31;
    public const byte Not = 32;
    public const byte InstanceOf = 33;
    public const byte Unary = 34;
    public const byte Power = 35;
    public const byte Clone = 36;

    private static readonly byte[] Levels = new byte[256];
    private static readonly BinaryOperator[] Operators = new BinaryOperator[256];

    static Precedence()
    {
        (TokenKind Kind, byte Level, BinaryOperator Operator)[] table =
        [
            (TokenKind.Or, Or, BinaryOperator.Or), (TokenKind.Xor, Xor, BinaryOperator.Xor), (TokenKind.And, And, BinaryOperator.And),
            (TokenKind.Coalesce, Coalesce, BinaryOperator.Coalesce),
            (TokenKind.OrOr, OrOr, BinaryOperator.Or), (TokenKind.AndAnd, AndAnd, BinaryOperator.And),
            (TokenKind.Bar, BitwiseOr, BinaryOperator.BitwiseOr), (TokenKind.Caret, BitwiseXor, BinaryOperator.BitwiseXor),
            (TokenKind.Ampersand, BitwiseAnd, BinaryOperator.BitwiseAnd),
            (TokenKind.EqualEqual, Equality, BinaryOperator.Equal), (TokenKind.NotEqual, Equality, BinaryOperator.NotEqual),
            (TokenKind.Identical, Equality, BinaryOperator.Identical), (TokenKind.NotIdentical, Equality, BinaryOperator.NotIdentical),
            (TokenKind.Spaceship, Equality, BinaryOperator.Spaceship),
            (TokenKind.Less, Comparison, BinaryOperator.Less), (TokenKind.LessEqual, Comparison, BinaryOperator.LessOrEqual),
            (TokenKind.Greater, Comparison, BinaryOperator.Greater), (TokenKind.GreaterEqual, Comparison, BinaryOperator.GreaterOrEqual),
            (TokenKind.Pipe, Pipe, BinaryOperator.Pipe), (TokenKind.Dot, Concat, BinaryOperator.Concat),
            (TokenKind.ShiftLeft, Shift, BinaryOperator.ShiftLeft), (TokenKind.ShiftRight, Shift, BinaryOperator.ShiftRight),
            (TokenKind.Plus, Additive, BinaryOperator.Add), (TokenKind.Minus, Additive, BinaryOperator.Subtract),
            (TokenKind.Star, Multiplicative, BinaryOperator.Multiply), (TokenKind.Slash, Multiplicative, BinaryOperator.Divide),
            (TokenKind.Percent, Multiplicative, BinaryOperator.Modulo), (TokenKind.Power, Power, BinaryOperator.Power),
            (TokenKind.PlusAssign, None, BinaryOperator.Add), (TokenKind.MinusAssign, None, BinaryOperator.Subtract),
            (TokenKind.StarAssign, None, BinaryOperator.Multiply), (TokenKind.SlashAssign, None, BinaryOperator.Divide),
            (TokenKind.PercentAssign, None, BinaryOperator.Modulo), (TokenKind.PowerAssign, None, BinaryOperator.Power),
            (TokenKind.DotAssign, None, BinaryOperator.Concat), (TokenKind.AndAssign, None, BinaryOperator.BitwiseAnd),
            (TokenKind.OrAssign, None, BinaryOperator.BitwiseOr), (TokenKind.XorAssign, None, BinaryOperator.BitwiseXor),
            (TokenKind.ShiftLeftAssign, None, BinaryOperator.ShiftLeft), (TokenKind.ShiftRightAssign, None, BinaryOperator.ShiftRight),
            (TokenKind.CoalesceAssign, None, BinaryOperator.Coalesce),
        ];
        foreach ((TokenKind kind, byte level, BinaryOperator @operator) in table)
        {
            Levels[(byte)kind] = level;
            Operators[(byte)kind] = @operator;
        }

        Levels[(byte)TokenKind.Question] = Ternary;
        Levels[(byte)TokenKind.InstanceOf] = InstanceOf;
    }

    /// <summary>The level of an infix operator, or <see cref="None"/>.</summary>
    public static byte Of(TokenKind kind) => Levels[(byte)kind];

    /// <summary>The operator that a token means, also as the first half of a compound assignment.</summary>
    public static BinaryOperator OperatorOf(TokenKind kind) => Operators[(byte)kind];

    /// <summary><c>+=</c> and its kin.</summary>
    public static bool IsCompoundAssignment(TokenKind kind) => kind is >= TokenKind.PlusAssign and <= TokenKind.CoalesceAssign;
}
