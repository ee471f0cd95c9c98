using Drafting.TemplateBench;

// make FOLDER: templates in the peers' syntaxes and the data.
// run ENGINE FOLDER OUT COUNT THREADS: documents a second of ours|limit; OUT is a new folder, or "memory" or "zip".
// scaling FOLDER OUT ROUNDS: what a second thread adds, beside a loop that only computes; OUT is a new folder.
// table ROWS: seconds and peak memory for one table.
switch (args)
{
    case ["make", var folder]:
        Notice.WriteAll(folder);
        return 0;
    case ["run", var engine, var folder, var output, var count, var threads]:
        Console.WriteLine(Measure.DocumentsPerSecond(engine, folder, output, int.Parse(count), int.Parse(threads)).ToString("0"));
        return 0;
    case ["scaling", var folder, var output, var rounds]:
        Scaling.Print(folder, output, int.Parse(rounds));
        return 0;
    case ["table", var rows]:
        Console.WriteLine(Measure.Table(int.Parse(rows)));
        return 0;
    case ["allocation", var folder]:
        Console.WriteLine(Measure.AllocatedPerDocument(folder));
        return 0;
    default:
        Console.Error.WriteLine("make FOLDER | run ours|limit FOLDER OUT|memory COUNT THREADS | scaling FOLDER OUT ROUNDS | table ROWS | allocation FOLDER");
        return 2;
}
