import { set } from '../../lists.ts';

/** By these English tells which posts of a live page are of one case. */
export const liveTerms = {
  told: set(
    'gang+s ring network+s syndicate cartel operation+s raid+s search+es suspect+s detainees arrests investigation inquiry probe case attack+s attacker+s ' +
      'gunman gunmen assailant+s shooting+s stabbing killing+s murder+s death+s blast explosion blaze theft+s victim+s hostage+s trial defendant+s accused ' +
      'smugglers traffickers robbers robbery heist haul trail manhunt consignment shipment fraud scam brothers',
  ),
  articles: set('the this that these those'),
  plural: 's',
  common: set(
    'breaking latest ticker briefing traffic travel sport weather recap liveblog rolling coverage happen+s happened happening about above across after again against ahead almost along already also although always among another anyone around away back because become becomes been before began ' +
      'begin+s beginning behind being below between beyond both bring+s brought called came cannot close+d coming could council country countries court+s customer+s ' +
      'days despite does doing done down during each early earlier either else ended enough even evening event+s ever every everyone expected face+s faced few final find first ' +
      'five following former found four friday from full further gave give+n given goes going gone good great group+s half happened hard have having head heard held help+ed here ' +
      'high hold home hospital hour+s house+s however hundreds important including inside into issue+d just keep+s kept know+n large last late+r latest least leave+s leaving left less ' +
      'life like likely line little live+s local long longer made main major make+s making many matter+s maybe meanwhile media meet+ing member+s million billion minute+s moment+s monday month+s ' +
      'more morning most move+d much must name+d near nearly need+s never news next night nine nobody none north nothing now number+s office+s official+s often once one only open+ed opens order+ed other+s ' +
      'outside over part+s past people person place+d plan+s planned play+ed point+s police power possible present private public quite reach+ed ready real reason+s recent remain+s report+s reported reporter+s rest result+s ' +
      'return+ed right road+s round said same saturday second see seen service+s seven several shop+s short should show+ed shows since site six small some someone soon south speak+s spoke spoken spokesman spokeswoman ' +
      'staff start+ed starts state+s statement stay+s still stop+ped stops street+s such sunday take+s taken taking talk+s team+s tell+s telling than thanks that their them then there these they thing+s think this those thousands ' +
      'three through thursday time+s today together told tomorrow tonight took town towards tuesday turn+ed twelve twenty under until update+s updated using very visit+ed wait+ing want+s wanted watch water wednesday week+s weekend well went were west what ' +
      'when where whether which while whole whom whose will with within without woman women word+s work+s worked worker+s working world worth would year+s yesterday young your afternoon minister+s government parliament president mayor ' +
      'spokesperson authorities authority children child family families father mother brother+s sister+s husband wife neighbour+s resident+s officer+s agency district region city capital centre center building+s school+s airport station',
  ),
  offices: set(
    'minister+s prime president chancellor mayor governor senator judge justice chief inspector superintendent commissioner constable sergeant detective ' +
      'officer+s spokesman spokeswoman spokesperson police court courts crown magistrates department office ministry council parliament government service ' +
      'agency union commission prosecutor+s attorney general public national federal state county city district north south east west central',
  ),
  weather: set(
    'weather forecast forecaster+s storm+s rain+s rainfall wind+s windy gust+s gale+s snow snowfall sleet hail thunderstorm+s heatwave temperature+s degrees ' +
      'celsius fog frost icy flood+s flooding downpour+s showers sunshine meteorologist+s umbrella+s',
  ),
};
