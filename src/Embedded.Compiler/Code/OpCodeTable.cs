using System.Reflection.Emit;

namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>.NET's instructions for ours, where one is one.</summary>
internal static class OpCodeTable
{
    private static readonly OpCode[] s_codes = Make();

    public static OpCode Of(Op op) => s_codes[(int)op];

    private static OpCode[] Make()
    {
        var codes = new OpCode[(int)Op.EndTry + 1];
        codes[(int)Op.Add] = OpCodes.Add;
        codes[(int)Op.Sub] = OpCodes.Sub;
        codes[(int)Op.Mul] = OpCodes.Mul;
        codes[(int)Op.And] = OpCodes.And;
        codes[(int)Op.Or] = OpCodes.Or;
        codes[(int)Op.Xor] = OpCodes.Xor;
        codes[(int)Op.Not] = OpCodes.Not;
        codes[(int)Op.Neg] = OpCodes.Neg;
        codes[(int)Op.Ceq] = OpCodes.Ceq;
        codes[(int)Op.Clt] = OpCodes.Clt;
        codes[(int)Op.CltUn] = OpCodes.Clt_Un;
        codes[(int)Op.Cgt] = OpCodes.Cgt;
        codes[(int)Op.CgtUn] = OpCodes.Cgt_Un;
        codes[(int)Op.ConvI4] = OpCodes.Conv_I4;
        codes[(int)Op.ConvI8] = OpCodes.Conv_I8;
        codes[(int)Op.ConvR8] = OpCodes.Conv_R8;
        codes[(int)Op.Dup] = OpCodes.Dup;
        codes[(int)Op.Pop] = OpCodes.Pop;
        codes[(int)Op.Ret] = OpCodes.Ret;
        codes[(int)Op.Throw] = OpCodes.Throw;
        codes[(int)Op.Rethrow] = OpCodes.Rethrow;
        codes[(int)Op.Br] = OpCodes.Br;
        codes[(int)Op.Brtrue] = OpCodes.Brtrue;
        codes[(int)Op.Brfalse] = OpCodes.Brfalse;
        codes[(int)Op.BneUn] = OpCodes.Bne_Un;
        codes[(int)Op.Leave] = OpCodes.Leave;
        codes[(int)Op.Ldloc] = OpCodes.Ldloc;
        codes[(int)Op.Ldloca] = OpCodes.Ldloca;
        codes[(int)Op.Stloc] = OpCodes.Stloc;
        codes[(int)Op.Ldnull] = OpCodes.Ldnull;
        codes[(int)Op.Ldelem] = OpCodes.Ldelem;
        codes[(int)Op.LdelemRef] = OpCodes.Ldelem_Ref;
        codes[(int)Op.Ldelema] = OpCodes.Ldelema;
        codes[(int)Op.Stelem] = OpCodes.Stelem;
        codes[(int)Op.Newarr] = OpCodes.Newarr;
        codes[(int)Op.Ldobj] = OpCodes.Ldobj;
        codes[(int)Op.Initobj] = OpCodes.Initobj;
        codes[(int)Op.Ldfld] = OpCodes.Ldfld;
        codes[(int)Op.Ldflda] = OpCodes.Ldflda;
        codes[(int)Op.Stfld] = OpCodes.Stfld;
        codes[(int)Op.Ldsfld] = OpCodes.Ldsfld;
        return codes;
    }
}
