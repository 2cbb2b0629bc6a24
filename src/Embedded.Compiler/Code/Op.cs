namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>
/// The instructions that a function's code consists of: those of the common intermediate language that the emitter needs (ECMA-335, III), by their
/// names there, and marks. An operand that is a type is always PhpValue.
/// </summary>
internal enum Op : byte
{
    Add,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    Not,
    Neg,
    Ceq,
    Clt,
    CltUn,
    Cgt,
    CgtUn,
    ConvI4,
    ConvI8,
    ConvR8,
    Dup,
    Pop,
    Ret,
    Throw,
    Rethrow,
    Br,
    Brtrue,
    Brfalse,
    BneUn,
    Leave,
    Switch,
    Ldarg,
    Ldarga,
    Starg,
    Ldloc,
    Ldloca,
    Stloc,
    LdcI4,
    LdcI8,
    LdcR8,
    Ldstr,
    Ldnull,
    Ldelem,
    LdelemRef,
    Ldelema,
    Stelem,
    Newarr,
    Ldobj,
    Initobj,
    Call,
    Ldfld,
    Ldflda,
    Stfld,
    Ldsfld,

    /// <summary>A call of a delegate's static method, where it is known; without machine code, of the method that does the same by the routine.</summary>
    CallKnown,

    /// <summary>A jump that is made where the code is interpreted, and is nothing in machine code.</summary>
    BrInterpreted,

    /// <summary>The place of a label.</summary>
    Mark,
    BeginTry,
    BeginCatch,
    EndTry,
}
