using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Tests.Execution;

public sealed class CodeMethodTests
{
    private const string Script = """
        <?php
        function add(int $a, &$b, ...$more) { $b++; return $a + $b + count($more); }
        function numbers($n) { try { for ($i = 0; $i < $n; $i++) { yield $i; } } finally { echo 'end '; } }
        $x = 1;
        $twice = fn($v) => $v * 2 + $x;
        try { add('x', $x); } catch (TypeError $e) { echo get_class($e), ' '; }
        for ($i = 0, $sum = 0; $i < 20000; $i++) { $sum += add($i, $x, 1, 2) & 7; }
        echo $sum, ' ', strtoupper(implode(',', array_map($twice, iterator_to_array(numbers(3))))), ' ', eval('return $x;');
        """;

    [Theory]
    [InlineData(0, true)]
    [InlineData(int.MaxValue, false)]
    public void Code_runs_the_same_whether_it_is_kept_or_collected(int kept, bool isCollected)
    {
        int before = CodeMethod.MaxKept;
        CodeMethod.MaxKept = kept;
        try
        {
            lock (CodeMethod.Gate)
            {
                var method = CodeMethod.Define("made", typeof(int));
                method.Generator.Emit(OpCodes.Ldc_I4_7);
                method.Generator.Emit(OpCodes.Ret);
                var code = method.Complete();
                Assert.Equal(isCollected, code is DynamicMethod);
                Assert.Equal(7, code.CreateDelegate<Func<int>>()());
            }

            Context.AddModule(LibraryModule.Instance);
            using var engine = new PhpEngine();
            engine.Execute(Script);
            Assert.Equal("TypeError 60000 end 1,3,5 20001", engine.TakeOutput());
        }
        finally
        {
            CodeMethod.MaxKept = before;
        }
    }
}
