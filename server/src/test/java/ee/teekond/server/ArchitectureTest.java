package ee.teekond.server;

import static ee.teekond.house.HouseRules.everyPackageIsNullMarked;
import static ee.teekond.house.HouseRules.nobodyUses;
import static ee.teekond.house.HouseRules.only;

import com.tngtech.archunit.core.domain.JavaClasses;
import ee.teekond.house.HouseRules;
import ee.teekond.house.PackageTable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVER = HouseRules.mainClasses();

    @Test
    void packages_use_only_what_the_table_allows() {
        PackageTable.below("ee.teekond.server")
                .row("store")
                .row("access", "store")
                .row("live", "store", "access")
                .row("print")
                .row("web", "live", "store", "access", "print")
                .row("cli", "web", "live", "store", "access", "print")
                .check(SERVER);
    }

    @Test
    void every_package_is_null_marked() {
        everyPackageIsNullMarked().check(SERVER);
    }

    @Test
    void each_library_has_its_own_place() {
        only("ee.teekond.server.store..")
                .uses("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "com.zaxxer..", "org.postgresql..")
                .check(SERVER);
        only("ee.teekond.server.web..")
                .uses("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(SERVER);
        only("ee.teekond.server.print..")
                .uses("java.awt..", "javax.imageio..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(SERVER);
        only("ee.teekond.server.cli..").uses("picocli..").check(SERVER);
    }

    @Test
    void the_log_goes_through_slf4j() {
        nobodyUses("java.util.logging..").check(SERVER);
    }
}
