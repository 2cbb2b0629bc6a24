[assembly: PhpExtension("Core", "standard")]
