package io.attain.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Loads the demo company into the Jira at the address given as the first argument, in English or, as the second says, Chinese. */
public final class Main {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private Main() {}

    /** Takes a base address such as http://localhost:2990/jira; ends with status 1 and a message if Jira refuses. */
    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2 || (args.length == 2 && !LANGUAGES.contains(args[1]))) {
            System.err.println("usage: java -jar attain-demo.jar JIRA_BASE_URL [en|zh]");
            System.exit(2);
        }
        Wording wording = args.length > 1 && args[1].equals("zh") ? Wording.chinese() : Wording.ENGLISH;
        DemoData data = new DemoData(DemoData.SEED, LocalDate.now(java.time.ZoneId.systemDefault()), wording);
        try {
            new Loader(URI.create(args[0]), data, "admin", step -> System.out.println("  demo: " + step)).load();
        } catch (JiraClient.Refused refused) {
            System.err.println("The demo could not be loaded: " + refused.getMessage());
            System.exit(1);
        }
    }
}
