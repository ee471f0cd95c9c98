using Drafting.Batch.Bench;

// make FOLDER ROWS: a notice in the peers' syntaxes, and the table that fills it.
// engine FOLDER OUT THREADS: documents a second of the template engine alone, its data in memory, into a new folder.
switch (args)
{
    case ["make", var folder, var rows]:
        Inputs.Write(folder, int.Parse(rows));
        return 0;
    case ["engine", var folder, var output, var threads]:
        Console.WriteLine(Engine.DocumentsPerSecond(folder, output, int.Parse(threads)).ToString("0"));
        return 0;
    default:
        Console.Error.WriteLine("make FOLDER ROWS | engine FOLDER OUT THREADS");
        return 2;
}
