using Drafting.Corpus.Bench;

// rank: nDCG@5 of the passages found for judged queries, against plain BM25 on pairs of characters.
//   dotnet run -c Release --project bench/corpus -- rank corpus [QUERY]
// speed: indexing, searching and adding in a corpus of N made-up speeches.
//   dotnet run -c Release --project bench/corpus -- speed corpus N FOLDER
switch (args)
{
    case ["rank", var corpus]:
        Ranking.Print(corpus, null, Console.Out);
        break;
    case ["rank", var corpus, var query]:
        Ranking.Print(corpus, query, Console.Out);
        break;
    case ["speed", var corpus, var count, var folder]:
        Speed.Print(corpus, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folder, Console.Out);
        break;
    default:
        Console.Error.WriteLine("rank CORPUS [QUERY] | speed CORPUS N FOLDER");
        return 2;
}

return 0;
