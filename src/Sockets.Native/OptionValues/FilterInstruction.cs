using System.Runtime.InteropServices;

namespace PeachpieSockets.Native;

/// <summary>One instruction of a classic BPF program (<c>struct sock_filter</c>): socket(7), SO_ATTACH_FILTER. Linux.</summary>
/// <param name="Code">The operation.</param>
/// <param name="JumpTrue">Instructions to skip if true.</param>
/// <param name="JumpFalse">Instructions to skip if false.</param>
/// <param name="Operand">k.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct FilterInstruction(ushort Code, byte JumpTrue, byte JumpFalse, uint Operand)
{
    /// <summary>BPF_LD | BPF_W | BPF_ABS: load a word, or ancillary data at SKF_AD_OFF + SKF_AD_*.</summary>
    public const ushort LoadWordAbsolute = 0x20;

    /// <summary>BPF_RET | BPF_A: return the accumulator.</summary>
    public const ushort ReturnAccumulator = 0x16;
}
