package ee.teekond.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "chanel, channel",
        "channnel, channel",
        "chennel, channel",
        "chnanel, channel",
        "Channel, channel",
        "tilte, title",
        "budget, ",
        "n, ",
        "ed, ",
        "idd, id",
        "summari, summary"
    })
    void a_slip_of_the_pen_is_recognised(String written, String meant) {
        assertThat(Nearest.to(written, Lists.immutable.with("id", "title", "summary", "channel", "f")))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void of_several_as_near_the_first_in_the_alphabet_is_taken() {
        assertThat(Nearest.to("xab", Lists.immutable.with("cab", "aab", "bab"))).contains("aab");
    }
}
