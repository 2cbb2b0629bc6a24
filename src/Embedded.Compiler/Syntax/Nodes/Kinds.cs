namespace PeachpieSockets.Embedded.Compiler.Syntax;

internal enum UnaryOperator
{
    Plus,
    Minus,
    Not,
    BitwiseNot,
}

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, Modulo, Power, Concat,
    BitwiseAnd, BitwiseOr, BitwiseXor, ShiftLeft, ShiftRight,
    And, Or, Xor, Coalesce,
    Equal, NotEqual, Identical, NotIdentical,
    Less, LessOrEqual, Greater, GreaterOrEqual, Spaceship,

    /// <summary><c>|&gt;</c> of PHP 8.5: parsed, refused by name.</summary>
    Pipe,
}

internal enum CastKind
{
    Int, Float, String, Bool, Array, Object, Unset,
}

/// <summary>Magic constants that the parser cannot evaluate. <c>__LINE__</c>, <c>__FILE__</c>, <c>__DIR__</c> and <c>__NAMESPACE__</c> are literals already.</summary>
internal enum MagicConstantKind
{
    Class, Function, Method, Trait, Property,
}

internal enum ClassKind
{
    Class, Interface, Trait, Enum,
}

[Flags]
internal enum Modifiers
{
    None = 0,
    Public = 1,
    Protected = 2,
    Private = 4,
    Static = 8,
    Abstract = 16,
    Final = 32,
    Readonly = 64,

    /// <summary><c>var $x</c>: public, but written in the old way.</summary>
    Var = 128,

    /// <summary>Set visibility of PHP 8.4, <c>public(set)</c> and its kin.</summary>
    PublicSet = 256,
    ProtectedSet = 512,
    PrivateSet = 1024,
}
