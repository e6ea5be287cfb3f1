extension Catalogue {
    /// Findings about what is never used, never reached or not always there, in Russian.
    static let russianLoose = #"""
        MAP-2029 Адрес без схемы
        MAP-3053 Округляется не число
        MAP-3054 Списки не в ногу
        MAP-4034 Код перечислен дважды
        MAP-4041 Обязательное поле заполняется не всегда
        MAP-4112 Значение может не преобразоваться
        MAP-4139 Сопоставление задано дважды
        MAP-4151 Значение ходит по кругу
        MAP-4154 Не используется
        MAP-4155 Условие выполняется всегда
        MAP-4157 Нечего опускать
        MAP-4158 Владельца никто не спросит
        MAP-4167 Цена теряет цифры
        MAP-5011 Снимок из будущего
        all
        = `{1}` begins every address of the connection, and has no `https://`
        ~ с `{1}` начинается каждый адрес подключения, а `https://` там нет
        = did you mean `https://{1}`?
        ~ может быть, `https://{1}`?
        = no request could be sent
        ~ ни один запрос не получится отправить
        = The day of the snapshot of `{1}` is to come
        ~ День снимка `{1}` ещё не наступил
        = it would never be called old
        ~ он никогда не считался бы старым
        = write the day on which it was taken
        ~ напишите день, когда он был сделан
        = `{1}` is {2}, and `round` takes numbers
        ~ `{1}` — {2}, а `round` округляет числа
        = remove `round`, or make a number of it with `compute`
        ~ уберите `round` или сделайте из этого число с помощью `compute`
        = The link tries {1} places, and has {2} {3}
        ~ Мест у связи: {1}, а {3} — {2}
        = places
        ~ мест
        = dictionaries
        ~ словарей
        = patterns
        ~ шаблонов
        = the first place goes with the first of them, the second with the second
        ~ первому месту соответствует первый, второму — второй
        = write one for each place, or one for all
        ~ напишите по одному на каждое место или один на все
        = This row of `{1}` has `{2}` already
        ~ В этой строке `{1}` уже есть `{2}`
        = another code may have been meant
        ~ возможно, имелся в виду другой код
        = it stands here
        ~ он стоит здесь
        = remove one of them, or write the code that was meant
        ~ уберите один из них или напишите нужный код
        = `{1}` of {2} is required: {3}
        ~ `{1}` ({2}) обязательно: {3}
        = the link writes once the records are bound, and not before
        ~ связь пишет только после привязки записей
        = a choice of options leaves the link out
        ~ при некоторых параметрах связи нет
        = what is absent is left out
        ~ отсутствующее значение не пишется
        = the link has a condition, and nothing is written where it does not hold
        ~ у связи есть условие, и где оно не выполнено, ничего не пишется
        = records without a partner are created there, and the platform refuses one without it
        ~ записи без пары создаются там, а без этого поля платформа откажет
        = say what is written otherwise: another link, or `else:`
        ~ укажите, что пишется в остальных случаях: другая связь или `else:`
        = remove the condition
        ~ уберите условие
        = `{1}` takes {2}, and `{3}` gives {4}
        ~ `{1}` принимает {2}, а `{3}` даёт {4}
        = what cannot become one is unfit, and then {1}
        ~ что не преобразуется, не подходит, и тогда {1}
        = put `dictionary`, `pattern` or `compute` between them
        ~ поставьте между ними `dictionary`, `pattern` или `compute`
        = say what happens to the others: `unfit: { {1}: park }`
        ~ укажите, что делать с остальными: `unfit: { {1}: park }`
        = This way is tried already
        ~ Этот способ уже испробован
        = what it could find has been found above
        ~ всё, что он мог бы найти, найдено выше
        = remove it, or correct the place that was meant
        ~ уберите его или исправьте место
        = What `{1}` writes comes back to it: {2}
        ~ То, что пишет `{1}`, возвращается к ней: {2}
        = each change would go round, and round again wherever one link changes it
        ~ каждое изменение ходило бы по кругу снова и снова, если какая-нибудь связь его меняет
        = `{1}` brings it further
        ~ `{1}` передаёт его дальше
        = give one of the links a `direction`
        ~ задайте одной из связей `direction`
        = Nothing in the pair uses the {1} `{2}`
        ~ В паре нигде не используется {1} `{2}`
        = dictionary
        ~ словарь
        = form
        ~ форма
        = option
        ~ параметр
        = what nobody reads looks as if it did something
        ~ кажется, что это на что-то влияет
        = remove it, or name it where it was meant to be used
        ~ уберите или укажите там, где это должно использоваться
        = `{1}` is true in every case
        ~ `{1}` истинно в любом случае
        = where one comparison of `{1}` does not hold, the other one does
        ~ где не выполняется одно сравнение `{1}`, выполняется другое
        = what stands behind `!` never holds
        ~ то, что стоит за `!`, никогда не выполняется
        = correct it, or write `true`
        ~ исправьте или напишите `true`
        = `drop` leaves out the element or group around a link
        ~ `drop` опускает элемент или группу вокруг связи
        = this link stands in none
        ~ вокруг этой связи их нет
        = write `omit`, `park` or `skip`
        ~ напишите `omit`, `park` или `skip`
        = `owner: {1}` says nothing here: the link runs from {2} to {3} alone
        ~ `owner: {1}` здесь ничего не значит: связь идёт только от {2} к {3}
        = an owner wins where both sides changed, and this link reads one
        ~ владелец побеждает, когда изменились обе стороны, а эта связь читает одну
        = remove `owner`
        ~ уберите `owner`
        = let the link run both ways
        ~ пусть связь идёт в обе стороны
        = `{1}` of {2} keeps {3} digits behind the point, and `{4}` of {5} has up to {6}
        ~ `{1}` ({2}) хранит знаков после точки: {3}, а у `{4}` ({5}) их до {6}
        = a line whose price does not fit cannot have its total
        ~ если цена строки не помещается, её сумма не получится
        = correct `scale:` in the platform's files, if it is so
        ~ исправьте `scale:` в файлах платформы, если это так
        = say with a check what happens to such lines
        ~ укажите проверкой, что делать с такими строками
        = Where its condition holds, `{1}` of a case above it holds as well
        ~ Где выполняется его условие, выполняется и `{1}` варианта выше
        = the first case whose condition holds decides
        ~ решает первый вариант, условие которого выполняется
        = put the narrower condition first
        ~ поставьте более узкое условие первым
        = one waits here
        ~ один ждёт здесь
        """#
}
