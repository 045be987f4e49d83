package ee.teekond.exchange.intake;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Every form in which evidence comes. */
public final class Forms {

    public static final ImmutableList<Form> ALL =
            Lists.immutable.with(new SurveyForm(), new CodingsForm(), new FocusGroupsForm(), new ContactsForm());

    private Forms() {}
}
