// Tests count the process's descriptors and change its current folder, so they run one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
