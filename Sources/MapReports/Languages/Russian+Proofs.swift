extension Catalogue {
    /// Findings that are proved, in Russian.
    static let russianProofs = #"""
        MAP-4001 Словарь не взаимно однозначен
        MAP-4002 Не указан исход
        MAP-4003 Направление без причины
        MAP-4004 Одно направление без причины
        MAP-4005 Несколько кодов в строке
        MAP-4006 Нет обратного пути
        MAP-4007 Обратный путь ведёт не туда
        MAP-4008 Связь никогда не работает
        MAP-4009 Две связи пишут в одно место
        MAP-4010 Требование не выполнено
        MAP-4011 Не указан остаток
        MAP-4012 Нет модели денег
        MAP-4013 Неполная модель денег
        MAP-4014 Шаг не больше нуля
        MAP-4015 Неизвестное название
        MAP-4016 Название у нескольких кодов
        MAP-4017 Названия без кодов
        MAP-4018 Не указан исход для отсутствия
        MAP-4019 Обязательное поле не заполняется
        MAP-4020 Передача кода в закрытый справочник
        MAP-4021 Условие только для одной стороны
        MAP-4022 Вариант недостижим
        MAP-4023 Строка никогда не срабатывает
        MAP-4024 Значение по умолчанию скрывает пробелы
        MAP-4025 Скидки не перестановочны
        MAP-4026 Комплекты неизвестны
        MAP-4027 Инвариант без денег
        MAP-4028 Потоки по кругу
        MAP-4029 Строка другого вида
        MAP-4030 Встреченный код без строки
        MAP-4031 Код без строки
        MAP-4032 Строка задана дважды
        MAP-4033 Заглушка вместо кода
        MAP-4035 Не указан исход для непривязанной записи
        MAP-4036 Значение по умолчанию возвращается другим кодом
        MAP-4037 Не указан исход одной стороны
        MAP-4039 Обрезать можно только текст
        MAP-4040 Обязательное поле очищается
        MAP-4090 Вопрос без ответа
        MAP-4091 Нет обязательной записи
        MAP-4102 Формы не сходятся
        MAP-4103 Два владельца
        MAP-4111 Цифры теряются
        MAP-4150 Условие никогда не выполняется
        MAP-4152 Значение по умолчанию никогда не пишется
        MAP-4153 Исход без случая
        all
        = `{1}` of {2} stands in two rows of `{3}`: for `{4}` and for `{5}`
        ~ `{1}` ({2}) стоит в двух строках `{3}`: для `{4}` и для `{5}`
        = `{1}` of {2} goes over as `{3}`, and comes back as `{4}`
        ~ `{1}` ({2}) уходит как `{3}`, а возвращается как `{4}`
        = the other row has it here
        ~ в другой строке он стоит здесь
        = list both in one row, with the one that comes `back`
        ~ перечислите оба в одной строке и укажите в `back`, какой возвращается
        = keep one row, or say `kind: many_to_one` with one row: `{ {1}: [{2}, {3}], {4}: {5}, back: {6} }`
        ~ оставьте одну строку или укажите `kind: many_to_one` с одной строкой: `{ {1}: [{2}, {3}], {4}:
        ~ {5}, back: {6} }`
        = `{1}` does not say what happens to a code without a row
        ~ `{1}` не говорит, что делать с кодом, для которого нет строки
        = there are no silent defaults
        ~ молчаливых значений по умолчанию нет
        = write `unmapped: park`, `omit`, `{ default: CODE }` or another outcome
        ~ напишите `unmapped: park`, `omit`, `{ default: CODE }` или другой исход
        = A way that could run is closed here, and `because:` does not say why
        ~ Здесь закрыто направление, которое могло бы работать, а `because:` не говорит почему
        = add `because: …`, or let the link run both ways
        ~ добавьте `because: …` или пусть связь работает в обе стороны
        = `{1}` runs one way, and `because:` does not say why
        ~ `{1}` работает в одну сторону, а `because:` не говорит почему
        = add `because: …`
        ~ добавьте `because: …`
        = `{1}` is one-to-one, and this row has {2}
        ~ `{1}` взаимно однозначен, а в этой строке: {2}
        = the kind is written here
        ~ вид указан здесь
        = say `kind: many_to_one`, and which code comes `back`
        ~ укажите `kind: many_to_one` и какой код возвращается (`back`)
        = This row of `{1}` does not say which of {2} comes back
        ~ Эта строка `{1}` не говорит, какой из кодов возвращается: {2}
        = all of them go over as one code, and one of them has to come back
        ~ все они уходят одним кодом, и один из них должен вернуться
        = add {1}
        ~ добавьте {1}
        = `{1}` is not one of several codes of this row
        ~ `{1}` не входит в коды этой строки
        = `back` chooses among the codes that the row lists
        ~ `back` выбирает среди кодов, перечисленных в строке
        = remove `back`: the row has one code on each side
        ~ уберите `back`: в строке по одному коду с каждой стороны
        = choose one of: {1}
        ~ выберите из списка: {1}
        = `{1}` has no place of {2}
        ~ у `{1}` нет места на стороне {2}
        = a value without a place on the other side goes nowhere
        ~ значение без места на другой стороне никуда не попадёт
        = add `{1}: PLACE`, or remove the link
        ~ добавьте `{1}: PLACE` или уберите связь
        = `{1}` can run in no direction
        ~ `{1}` не может работать ни в одном направлении
        = nothing that it names may be written the way that it runs
        ~ в её направлении нельзя записать ничего из того, что она называет
        = name a place that its platform lets be written, or remove the link
        ~ назовите место, которое платформа разрешает записывать, или уберите связь
        = see `write:` of the fields in the platforms' files
        ~ посмотрите `write:` полей в файлах платформ
        = `{1}` is written by `{2}` and by `{3}`
        ~ в `{1}` пишут и `{2}`, и `{3}`
        = the later would silently win
        ~ молча победила бы последняя
        = the other link stands here
        ~ другая связь стоит здесь
        = give both a `when`, or make one of them run the other way
        ~ дайте обеим `when` или направьте одну из них в другую сторону
        = `{1}` is false
        ~ `{1}` не выполняется
        = `money` does not say what becomes of a part that rounding leaves over
        ~ `money` не говорит, что делать с остатком от округления
        = write `residual: split_line`, `order_discount`, `park`, `accept` or `{ keep_in: PLACE }`
        ~ напишите `residual: split_line`, `order_discount`, `park`, `accept` или `{ keep_in: PLACE }`
        = {1}.{2} does not say what its amounts mean
        ~ {1}.{2} не говорит, что означают суммы
        = add `money:` to the record in the platform's files
        ~ добавьте `money:` к записи в файлах платформы
        = `line` of a money model lacks {1}
        ~ в `line` модели денег не хватает {1}
        = amounts of lines are read through these places
        ~ через эти места читаются суммы строк заказа
        = write `line: { list: LINES, price: PRICE, quantity: QUANTITY }`
        ~ напишите `line: { list: LINES, price: PRICE, quantity: QUANTITY }`
        = No code of {1} has the title `{2}`
        ~ Ни у одного кода ({1}) нет названия `{2}`
        = titles are looked up among the codes of the account
        ~ названия ищутся среди кодов аккаунта
        = did you mean `{1}`?
        ~ может быть, `{1}`?
        = give the account's codes, or write codes instead of titles
        ~ задайте коды аккаунта или пишите коды вместо названий
        = The titles of {1} are not known, so this row is left out
        ~ Названия неизвестны ({1}), поэтому строка пропущена
        = the codes of the account are not given
        ~ коды аккаунта не заданы
        = give them, or write codes
        ~ задайте их или пишите коды
        = `{1}` is the title of several codes of {2}: {3}
        ~ название `{1}` есть у нескольких кодов ({2}): {3}
        = which of them is meant would be a guess
        ~ какой из них имеется в виду, пришлось бы угадывать
        = write the code instead
        ~ напишите код
        = A step to round to is greater than zero
        ~ Шаг округления больше нуля
        = write for example 0.01, or remove `round`
        ~ напишите, например, 0.01 или уберите `round`
        = `{1}` is required, and `{2}` may be absent
        ~ `{1}` обязательно, а `{2}` может отсутствовать
        = the platform refuses a record without it
        ~ платформа не примет запись без него
        = write `absent: { {1}: park }`, or another of `{ default: VALUE }`, drop, skip, stop
        ~ напишите `absent: { {1}: park }` или другой исход: `{ default: VALUE }`, drop, skip, stop
        = `{1}` of {2} is required, and nothing writes it
        ~ `{1}` ({2}) обязательно, и никто его не пишет
        = records without a partner are created there, and the platform refuses this one
        ~ записи без пары создаются там, и эту платформа не примет
        = the field is declared here
        ~ поле описано здесь
        = add a link that writes it, or write `unmatched: park`
        ~ добавьте связь, которая его пишет, или напишите `unmatched: park`
        = `pass` writes codes of the other side to `{1}`, which takes those of {2} alone
        ~ `pass` пишет коды другой стороны в `{1}`, куда подходят только коды {2}
        = the platform refuses a code that it does not know
        ~ платформа не примет код, которого не знает
        = write `park`, `omit`, or `{ default: CODE }`
        ~ напишите `park`, `omit` или `{ default: CODE }`
        = `{1}` runs both ways, and `when` says nothing for {2}
        ~ `{1}` работает в обе стороны, а `when` ничего не говорит для стороны {2}
        = what the condition keeps from going over can still come back
        ~ то, что условие не пускает туда, всё ещё может вернуться обратно
        = add `{1}: CONDITION` (or `{2}: "true"`), or say the link's `direction`
        ~ добавьте `{1}: CONDITION` (или `{2}: "true"`) либо укажите `direction` связи
        = The case above it has no `when` and always holds
        ~ У варианта выше нет `when`, и он выполняется всегда
        = that case stands here
        ~ тот вариант стоит здесь
        = move the case without `when` to the end
        ~ переместите вариант без `when` в конец
        =  and {1} more
        ~  и ещё {1}
        = `{1}` has no row for {2}{3} of {4}
        ~ в `{1}` нет строки для {2}{3} ({4})
        = the default is written for them, wanted or not
        ~ для них пишется значение по умолчанию, хотели этого или нет
        = add rows for them, or write `unmapped: park`
        ~ добавьте для них строки или напишите `unmapped: park`
        = `carry` gives other totals: {1} takes the order's percent of the list prices, {2} of what the
        = lines' discounts leave
        ~ `carry` даёт другие итоги: {1} берёт процент заказа от цен без скидок, а {2} — от того, что
        ~ осталось после скидок строк
        = the gap is the percent of the lines' discounts: 2 x 1000 with 100 off each, 10 % and delivery 300
        = is 1900 in {1} and 1920 in {2}
        ~ разница — процент от скидок строк: 2 x 1000 со скидкой 100 на каждую, 10 % и доставка 300 — это
        ~ 1900 в {1} и 1920 в {2}
        = write `order_discount: spread`: both sides then have the total that is read
        ~ напишите `order_discount: spread`: тогда у обеих сторон будет прочитанный итог
        = `{1}` needs to know which lines are members of a kit, and neither {2} nor {3} says it
        ~ `{1}` должен знать, какие строки входят в комплект, а ни {2}, ни {3} этого не говорит
        = add `kit: { style: exploded, member: FIELD }` to the `money:` of a platform's record
        ~ добавьте `kit: { style: exploded, member: FIELD }` в `money:` записи платформы
        = write `mode: none`
        ~ напишите `mode: none`
        = `{1}` compares amounts of orders whose `lines` have no `money`
        ~ `{1}` сравнивает суммы заказов, у которых в `lines` нет `money`
        = prices and discounts then go over as bare numbers, and the totals agree by chance
        ~ тогда цены и скидки переносятся как голые числа, и итоги сходятся случайно
        = add `money: { order_discount: spread, residual: park }` to `lines`
        ~ добавьте `money: { order_discount: spread, residual: park }` в `lines`
        = No flow of these ever starts: {1}
        ~ Ни один из этих потоков не начнётся: {1}
        = each waits for the next
        ~ каждый ждёт следующего
        = remove one `after`
        ~ уберите один `after`
        = it is written as false
        ~ так и написано: ложь
        = the list is empty
        ~ список пуст
        = `{1}` cannot be {2} and {3} at once
        ~ `{1}` не может быть одновременно {2} и {3}
        = `{1}` cannot be {2} and something else at once
        ~ `{1}` не может быть одновременно {2} и чем-то другим
        = no number is above {1} and below {2}
        ~ ни одно число не больше {1} и не меньше {2} одновременно
        = `{1}` is {2}, which is not above {3}
        ~ `{1}` — это {2}, а это не больше {3}
        = `{1}` is {2}, which is not below {3}
        ~ `{1}` — это {2}, а это не меньше {3}
        = {1}, and {2}
        ~ {1}; {2}
        = `{1}` is one of {2}
        ~ `{1}` принимает одно из: {2}
        = nothing that fits
        ~ ничего подходящего
        = `{1}` makes `{2}` of `{3}`, and {4} of that
        ~ `{1}` делает из `{3}` значение `{2}`, а из него — {4}
        = what was written would count as changed, and be written again in each run
        ~ записанное считалось бы изменённым и писалось бы снова при каждом запуске
        = leave out the form that undoes the one before it
        ~ уберите форму, которая отменяет предыдущую
        = `{1}` of {2} is owned by {3} in `{4}`, and by {5} in `{6}`
        ~ `{1}` ({2}): в `{4}` владелец {3}, а в `{6}` — {5}
        = when both sides change it, each link would let another one win
        ~ если изменят обе стороны, каждая связь отдала бы победу другой
        = write the same `owner` in both
        ~ напишите в обеих один и тот же `owner`
        = no digits
        ~ ни одной цифры
        = 1 digit
        ~ 1 цифра
        = {1} digits
        ~ {1} {1:цифра|цифры|цифр}
        = `{1}` keeps {2} behind the point, and `{3}` brings up to {4}
        ~ `{1}` хранит после точки: {2}, а `{3}` даёт до: {4}
        = {1} of {2} is {3} there, which does not fit and is left out
        ~ {1} ({2}) там — это {3}; значение не помещается и пропускается
        = add `round: { to: {1}, mode: half_up }`
        ~ добавьте `round: { to: {1}, mode: half_up }`
        = say what happens to them: `unfit: { {1}: park }`
        ~ скажите, что с ними делать: `unfit: { {1}: park }`
        = `{1}` is false in every case
        ~ `{1}` ложно в любом случае
        = correct it, or remove what it guards
        ~ исправьте его или уберите то, что оно охраняет
        = The default of `{1}` is never written
        ~ Значение по умолчанию `{1}` никогда не пишется
        = remove `{1}`
        ~ уберите `{1}`
        = `{1}` says nothing here: the link {2}
        ~ `{1}` здесь ничего не значит: связь {2}
        = `{1}` has this row already
        ~ в `{1}` такая строка уже есть
        = it stands here
        ~ она стоит здесь
        = remove one of them
        ~ уберите одну из них
        = An empty text is no code
        ~ Пустой текст — не код
        = `{1}` stands for a code and is none
        ~ `{1}` стоит вместо кода, но кодом не является
        = it would be sent to the platform as it is
        ~ он ушёл бы на платформу как есть
        = write the code, or remove the row; `unmapped` says what then happens
        ~ напишите код или уберите строку; что тогда происходит, говорит `unmapped`
        = `{1}` of {2} has {3}, which `{4}` does not take
        ~ `{1}` ({2}): {3}, а `{4}` такого не принимает
        = only codes with `{1}` stand in it
        ~ в нём стоят только коды с `{1}`
        = remove the row, or widen `only`
        ~ уберите строку или расширьте `only`
        = records really have such codes, and then {1}
        ~ такие коды действительно встречаются в записях, и тогда {1}
        = so said the account
        ~ так сказал аккаунт
        = add rows for them
        ~ добавьте для них строки
        = `{1}` has no row for {2}{3} of {4}{5}
        ~ в `{1}` нет строки для {2}{3} ({4}){5}
        =  (as of {1})
        ~  (на {1})
        = for a record with such a code {1}
        ~ для записи с таким кодом {1}
        = `{1}` sends codes without a row over as `{2}`, which comes back as `{3}`
        ~ `{1}` отправляет коды без строки как `{2}`, а он возвращается как `{3}`
        = on the way back the unknown code becomes one that nobody chose
        ~ на обратном пути неизвестный код становится тем, которого никто не выбирал
        = the row with it stands here
        ~ строка с ним стоит здесь
        = write `park`, `omit`, or a default that no row has
        ~ напишите `park`, `omit` или значение по умолчанию, которого нет ни в одной строке
        = `{1}` does not say what happens to a code of {2} without a row
        ~ `{1}` не говорит, что делать с кодом стороны {2}, для которого нет строки
        = it is read in that direction too, and there are no silent defaults
        ~ в этом направлении его тоже читают, а молчаливых значений по умолчанию нет
        = add `{1}: park`, or another outcome
        ~ добавьте `{1}: park` или другой исход
        = `{1}` of {2} stands in an earlier row of `{3}`
        ~ `{1}` ({2}) стоит в более ранней строке `{3}`
        = the first row with a code counts, so this one never answers for it
        ~ учитывается первая строка с кодом, поэтому эта за него никогда не отвечает
        = the first row with it
        ~ первая строка с ним
        = remove it here or there
        ~ уберите его здесь или там
        = The link does not say what happens to a record{1} that is not bound yet
        ~ Связь не говорит, что делать с записью{1}, которая ещё не привязана
        =  of {1}
        ~  ({1})
        = write `unbound: park`, `omit` or another outcome
        ~ напишите `unbound: park`, `omit` или другой исход
        = Nobody has confirmed: {1}
        ~ Никто не подтвердил: {1}
        = no program can find it out, and the chosen options rely on it
        ~ программа этого узнать не может, а выбранные параметры на это рассчитывают
        = the pair asks here
        ~ пара спрашивает здесь
        = look, and write `confirmed: ["{1}"]` in the instance
        ~ проверьте и напишите `confirmed: ["{1}"]` в экземпляре
        = `{1}` is not a question of the pair
        ~ `{1}` — у пары нет такого вопроса
        = an answer holds for the words of its question alone
        ~ ответ действует только для слов своего вопроса
        = `{1}` does not say how it is found
        ~ `{1}` не говорит, как его найти
        = write for example `key: { {1}: CODE }`
        ~ напишите, например, `key: { {1}: CODE }`
        = `{1}` is not in {2} of the account
        ~ `{1}` нет в аккаунте ({2})
        = `ensure` does not say that it is to be made
        ~ `ensure` не говорит, что это нужно создать
        = make it there, or write `else: create`
        ~ создайте это там или напишите `else: create`
        """#
}
