package ee.teekond.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pages in folders that link to one another.
 *
 * @param pages their text by path
 */
public record PageLinks(Map<String, String> pages) {
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /** Links of a page that lead nowhere in these pages, and ids it has twice; addresses of the web are left out. */
    public List<String> broken(String page) {
        var findings = new ArrayList<String>();
        var links = LINK.matcher(pages.getOrDefault(page, ""));
        while (links.find()) {
            if (!links.group(1).startsWith("http") && !leads(page, links.group(1))) {
                findings.add(links.group(1));
            }
        }
        var ids = new ArrayList<String>();
        ID.matcher(pages.getOrDefault(page, ""))
                .results()
                .map(found -> found.group(1))
                .forEach(id -> {
                    if (ids.contains(id)) {
                        findings.add("twice: " + id);
                    }
                    ids.add(id);
                });
        return findings;
    }

    private boolean leads(String page, String link) {
        var parts = link.split("#", 2);
        var file = parts[0].isEmpty() ? page : resolved(page, parts[0]);
        return pages.containsKey(file) && (parts.length == 1 || pages.get(file).contains(" id=\"" + parts[1] + "\""));
    }

    private static String resolved(String page, String link) {
        return Path.of("/" + page).resolveSibling(link).normalize().toString().substring(1);
    }
}
