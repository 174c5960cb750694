package io.attain.demo;

import java.net.URI;
import java.time.LocalDate;

/** Loads the demo company into the Jira at the address given as the first argument. */
public final class Main {
    private Main() {}

    /** Takes a base address such as http://localhost:2990/jira; ends with status 1 and a message if Jira refuses. */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: java -jar attain-demo.jar JIRA_BASE_URL");
            System.exit(2);
        }
        DemoData data = new DemoData(DemoData.SEED, LocalDate.now(java.time.ZoneId.systemDefault()));
        try {
            new Loader(URI.create(args[0]), data, "admin", step -> System.out.println("  demo: " + step)).load();
        } catch (JiraClient.Refused refused) {
            System.err.println("The demo could not be loaded: " + refused.getMessage());
            System.exit(1);
        }
    }
}
