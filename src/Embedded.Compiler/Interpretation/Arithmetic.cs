using PeachpieSockets.Embedded.Compiler.Code;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>The instructions that compute with numbers, as ECMA-335 III.3 has them.</summary>
internal static class Arithmetic
{
    public static void Longs(ref Machine m, Op op)
    {
        long b = m.PopLong();
        switch (op)
        {
            case Op.Not:
                m.PushLong(~b);
                return;
            case Op.Neg:
                m.PushLong(-b);
                return;
            case Op.ConvI8:
                m.PushLong(b);
                return;
            case Op.ConvI4:
                m.PushLong((int)b);
                return;
            case Op.ConvR8:
                m.PushDouble(b);
                return;
        }

        long a = m.PopLong();
        m.PushLong(op switch
        {
            Op.Add => a + b,
            Op.Sub => a - b,
            Op.Mul => a * b,
            Op.And => a & b,
            Op.Or => a | b,
            Op.Xor => a ^ b,
            Op.Ceq => a == b ? 1 : 0,
            Op.Clt => a < b ? 1 : 0,
            Op.Cgt => a > b ? 1 : 0,
            Op.CltUn => (ulong)a < (ulong)b ? 1 : 0,
            Op.CgtUn => (ulong)a > (ulong)b ? 1 : 0,
            _ => throw new InvalidOperationException(op.ToString()),
        });
    }

    public static void Doubles(ref Machine m, Op op)
    {
        double b = m.PopDouble();
        switch (op)
        {
            case Op.Neg:
                m.PushDouble(-b);
                return;
            case Op.ConvR8:
                m.PushDouble(b);
                return;
            case Op.ConvI4 or Op.ConvI8:
                m.PushLong((long)b);
                return;
        }

        double a = m.PopDouble();
        switch (op)
        {
            case Op.Add or Op.Sub or Op.Mul:
                m.PushDouble(op == Op.Add ? a + b : op == Op.Sub ? a - b : a * b);
                return;
        }

        m.PushLong(op switch
        {
            Op.Ceq => a == b,
            Op.Clt => a < b,
            Op.Cgt => a > b,
            Op.CltUn => !(a >= b),
            Op.CgtUn => !(a <= b),
            _ => throw new InvalidOperationException(op.ToString()),
        } ? 1 : 0);
    }
}
