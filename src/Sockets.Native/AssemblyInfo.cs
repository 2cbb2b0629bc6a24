using System.Runtime.CompilerServices;

// Every signature in this assembly is blittable; the compiler now refuses one that is not.
[assembly: DisableRuntimeMarshalling]

// Addresses and poll tables live on the stack of hot calls; each is written before it is read.
[module: SkipLocalsInit]
