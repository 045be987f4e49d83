package ee.teekond;

import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static ee.teekond.house.HouseRules.everyPackageIsNullMarked;
import static ee.teekond.house.HouseRules.nobodyUses;
import static ee.teekond.house.HouseRules.only;

import com.tngtech.archunit.core.domain.JavaClasses;
import ee.teekond.house.HouseRules;
import ee.teekond.house.PackageTable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENGINE = HouseRules.mainClasses();

    @Test
    void packages_use_only_what_the_table_allows() {
        PackageTable.below("ee.teekond")
                .row("model")
                .row("words", "model")
                .row("finding", "model")
                .row("file", "model", "finding")
                .row("edit", "model", "finding")
                .row("graph", "model")
                .row("check", "model", "graph", "finding")
                .row("compare", "model", "edit", "graph", "finding")
                .row("walk", "model", "graph")
                .row("disclosure")
                .row("question", "model", "finding", "graph", "walk", "compare", "disclosure")
                .row("layout", "model", "words", "graph", "walk", "compare", "question", "disclosure")
                .row("svg", "layout")
                .row("html", "model", "words", "layout", "svg", "question", "disclosure", "exchange")
                .row(
                        "exchange",
                        "model",
                        "words",
                        "file",
                        "edit",
                        "finding",
                        "graph",
                        "compare",
                        "question",
                        "walk",
                        "disclosure")
                .check(ENGINE);
    }

    @Test
    void every_package_is_null_marked() {
        everyPackageIsNullMarked().check(ENGINE);
    }

    @Test
    void the_engine_has_no_window_database_network_or_old_log() {
        nobodyUses(
                        "java.awt..",
                        "javax.swing..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "com.sun.net..",
                        "io.javalin..",
                        "java.util.logging..")
                .check(ENGINE);
    }

    @Test
    void the_engine_never_asks_for_the_time() {
        noClasses()
                .should()
                .callMethodWhere(fullNameMatching(
                                "java\\.time\\.\\w+(\\.\\w+)?\\.now\\(.*|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*")
                        .onResultOf(call -> call.getTarget()))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("the date is handed in, so that an answer can be given again")
                .check(ENGINE);
    }

    @Test
    void the_engine_returns_its_answers_and_prints_nothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ENGINE);
    }

    @Test
    void each_library_has_its_own_place() {
        only("ee.teekond.file..", "ee.teekond.exchange..")
                .uses("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..")
                .check(ENGINE);
        only("ee.teekond.graph..").uses("org.jgrapht..").check(ENGINE);
        // The library brings these along; nobody else is to grow fond of them.
        only("ee.teekond.layout.services.layered..")
                .uses("org.eclipse.elk..", "org.eclipse.emf..", "org.eclipse.xtext..", "com.google..")
                .check(ENGINE);
        only("ee.teekond.exchange..")
                .uses("org.apache.commons.csv..", "org.dhatim..", "guru.nidi..")
                .check(ENGINE);
    }
}
