### O que o bot diz em português. O italiano é a fonte: it.ftl.

## Páginas de um menu longo

page-more = Mais →
page-back = ← Voltar
page-pick = Escolha
page-typed = Ou escreva:

## Língua

language-title = Em que língua você quer falar?
language-it = Italiano
language-en = English
language-ar = العربية
language-es = Español
language-fr = Français
language-ro = Română
language-uk = Українська
language-sq = Shqip
language-zh = 中文
language-bn = বাংলা
language-ur = اردو
language-fil = Filipino
language-si = සිංහල
language-pt = Português
language-ru = Русский
language-pa = ਪੰਜਾਬੀ
language-hi = हिन्दी
language-chosen = Certo: de agora em diante falamos em português. Muitas mensagens ainda estão só em italiano.
translation-draft = Esta é uma tradução automática: ninguém revisou ainda. Na dúvida, vale o texto em italiano.
language-unknown = Ainda não temos essa língua.
language-offer = Vi que você escreve em outra língua. Quer trocar?

## Em cada mensagem

button-menu = ☰ Menu
button-language = 🌐 Língua
button-sos = 🆘 SOS

## SOS

sos-first = Aqui está o que você pediu.
sos-title = Ligue. Quem atende está lá para isso.
sos-violence = Estes números sempre atendem. Se alguém pode olhar este telefone, ligue de outro e, se puder, apague esta conversa.
sos-suicide =
    Sinto muito que você esteja tão mal. Você não precisa carregar esse peso sem ajuda: tem gente que pode escutar você agora.
    Ligue para o 112, ou conte para uma pessoa próxima de você.
sos-end = O 112 atende de dia e de noite. Não guardamos nada desta resposta.
button-hide = ✖️ Esconder
sos-hide-rest = O que ficou aqui em cima eu não consigo tirar. Abra os detalhes desta conversa e escolha “Apagar chat”.
line-emergency = { $number } — emergências: polícia, ambulância, bombeiros
line-violence = { $number } — violência e perseguição
line-children = { $number } — crianças e adolescentes em perigo
line-doctor = { $number } — médico, se não for urgente
line-speaks-under = Línguas: { $languages }
line-speaks-not-under = Aqui não falam a sua língua ({ $language }). Línguas: { $languages }
line-interpreters-under = Línguas: com intérprete, se precisar
line-languages-unknown-under = Línguas: não confirmadas

## Sobre o que se pergunta

topic-food = 🍲 Comida
topic-housing = 🏠 Moradia
topic-health = 🩺 Saúde
topic-documents = 🪪 Documentos
topic-work = 💼 Trabalho
topic-italian = 🗣️ Aprender italiano
topic-school = 🏫 Escola e filhos
topic-money = 💶 Dinheiro e ajudas
topic-violence = 🛟 Estou em perigo
topic-legal = ⚖️ Ajuda jurídica
topic-digital = 📱 Internet, SPID
topic-clothes = 👕 Roupas e móveis
topic-leisure = ⚽ Tempo livre
topic-rules = 🚌 Viver na cidade
sub-food-meals = Uma refeição
sub-food-parcels = Uma cesta básica
sub-food-market = O mercado solidário
sub-food-baby = Para um bebê
sub-housing-tonight = Onde durmo esta noite
sub-housing-rent = Encontrar casa
sub-housing-eviction = Despejo
sub-housing-public = Casas populares
sub-health-doctor = O médico
sub-health-urgent = Estou passando mal
sub-health-mothers = Mulheres e gravidez
sub-health-tests = Exames de sangue
sub-health-mind = Tristeza, angústia
sub-health-card = Cartão de saúde
sub-documents-permit = Permesso (estadia)
sub-documents-identity = Carteira de identidade
sub-documents-taxcode = Codice fiscale (CPF/NIF)
sub-documents-citizenship = Cidadania
sub-documents-asylum = Pedir asilo
sub-work-search = Procurar trabalho
sub-work-training = Aprender um ofício
sub-work-rights = Meus direitos
sub-italian-course = Cursos
sub-italian-women = Cursos para mulheres
sub-italian-exam = O exame
sub-school-nursery = Creche e pré-escola
sub-school-enrol = Matricular um filho
sub-school-homework = Ajuda com os deveres
sub-school-adults = Escola para adultos
sub-money-benefits = Bônus e auxílios
sub-money-isee = ISEE (rendimentos)
sub-money-bills = Contas e aluguel
sub-legal-lawyer = Um advogado
sub-legal-discrimination = Discriminação
sub-digital-spid = SPID, CIE
sub-digital-internet = Internet grátis
sub-digital-devices = Um computador
sub-clothes-clothes = Roupas
sub-clothes-baby = Para bebês
sub-clothes-furniture = Móveis
sub-leisure-library = A biblioteca
sub-leisure-sport = Esporte
sub-leisure-youth = Jovens
sub-leisure-people = Conhecer pessoas
sub-rules-rubbish = Lixo
sub-rules-transport = Ônibus e metrô
sub-rules-living = Casa e vizinhos
sub-rules-desk = A prefeitura (Comune)
